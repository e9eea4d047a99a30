import type { Body } from '../../contracts/decisions-words';
import type { Store } from '../../kernel/store';
import { decisionBodies } from '../../law/decision-bodies';
import { belongingTo, personOf } from '../organisation';
import type { DrawnRoll } from './drawing';
import { meets, needs } from './tally';

/** An assembly that is not made up as the law wants it: too few elected beside the committee, or too few women. */
export type Lacking =
  | {
      readonly because: 'assembly_lacks_representatives';
      readonly facts: Readonly<Record<'due' | 'representatives' | 'needed', number>>;
    }
  | {
      readonly because: 'assembly_lacks_women';
      readonly facts: Readonly<Record<'due' | 'women' | 'needed', number>>;
    };

/** The third of women cannot be checked: of so many the register does not know it. Nobody guesses. */
export interface Unchecked {
  readonly due: number;
  readonly women: number;
  readonly unknown: number;
  readonly needed: number;
}

export interface Composition {
  readonly lacking?: Lacking;
  readonly unchecked?: Unchecked;
}

/**
 * How a body that is to be called is made up. The representatives' assembly is the committee's members and the
 * representatives of the households, who are at least four fifths of it, and women among them at least a third (村民委员会
 * 组织法 2018 Art 25): otherwise the committee, or the men, would decide with themselves. Whoever sits in the committee and
 * has been elected as a representative too is one.
 */
export async function compositionOf(
  store: Pick<Store, 'get' | 'find'>,
  { villageId, body, rolls }: { villageId: string; body: Body; rolls: readonly DrawnRoll[] },
  now: number,
): Promise<Composition> {
  const { electedShare, womenShare } = decisionBodies[body];
  const lines = rolls[0]?.lines ?? [];
  if (electedShare === undefined || womenShare === undefined || lines.length === 0) {
    return {};
  }
  const members = await belongingTo(store, 'representatives', villageId, now);
  const ids = new Set(members.map(({ personId }) => personId));
  const due = lines.length;
  const elected = lines.filter(({ personId }) => ids.has(personId));
  const representatives = elected.length;
  if (!meets(representatives, due, electedShare)) {
    const facts = { due, representatives, needed: needs(due, electedShare) };
    return { lacking: { because: 'assembly_lacks_representatives', facts } };
  }
  const people = await Promise.all(elected.map(({ personId }) => personOf(store, personId)));
  const women = people.filter((it) => it?.sex === 'female').length;
  const unknown = people.filter((it) => it?.sex === undefined).length;
  if (meets(women, due, womenShare)) {
    return {};
  }
  const needed = needs(due, womenShare);
  return meets(women + unknown, due, womenShare)
    ? { unchecked: { due, women, unknown, needed } }
    : { lacking: { because: 'assembly_lacks_women', facts: { due, women, needed } } };
}
