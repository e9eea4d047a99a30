import type { Body } from '../../contracts/decisions-words';
import type { Store } from '../../kernel/store';
import { decisionBodies } from '../../law/decision-bodies';
import { belongingTo } from '../organisation';
import type { DrawnRoll } from './drawing';
import { meets, needs } from './tally';

/** An assembly in which the elected are too few beside the committee. */
export interface Lacking {
  readonly due: number;
  readonly representatives: number;
  readonly needed: number;
}

/**
 * What a body that is to be called lacks. The representatives' assembly is the committee's members and the representatives
 * of the households, who are at least four fifths of it (村民委员会组织法 2018 Art 25): otherwise the committee would
 * decide with itself. Whoever sits in the committee and has been elected as a representative too is one.
 */
export async function lackingIn(
  store: Pick<Store, 'get' | 'find'>,
  { villageId, body, rolls }: { villageId: string; body: Body; rolls: readonly DrawnRoll[] },
  now: number,
): Promise<Lacking | undefined> {
  const share = decisionBodies[body].electedShare;
  const lines = rolls[0]?.lines ?? [];
  if (share === undefined || lines.length === 0) {
    return undefined;
  }
  const elected = await belongingTo(store, 'representatives', villageId, now);
  const ids = new Set(elected.map(({ personId }) => personId));
  const due = lines.length;
  const representatives = lines.filter(({ personId }) => ids.has(personId)).length;
  return meets(representatives, due, share)
    ? undefined
    : { due, representatives, needed: needs(due, share) };
}
