import { VOICES_MAX } from '../../contracts/decisions-asked';
import type { Decision } from './decision';
import type { BodyRule } from './lawful';
import type { RollKind } from '../../contracts/organisation-words';
import type { Store } from '../../kernel/store';
import { rollOf, type RollLine } from '../organisation';

/** A roll as the register has it now, before it is frozen. */
export interface DrawnRoll {
  readonly kind: RollKind;
  readonly lines: readonly RollLine[];
}

/** Rolls for each way of counting, the households for the slips, and of whom it is not sure whether they are of age. */
export interface Drawing {
  readonly rolls: readonly DrawnRoll[];
  readonly slipsRoll?: DrawnRoll;
  readonly unsure: readonly RollLine[];
}

export async function draw(
  store: Pick<Store, 'get' | 'find'>,
  { villageId }: Pick<Decision, 'villageId'>,
  { paths, slips }: BodyRule,
  now: number,
): Promise<Drawing> {
  const drawn = async (kind: RollKind) => ({
    kind,
    lines: await rollOf(store, kind, villageId, now),
  });
  const [rolls, slipsRoll] = await Promise.all([
    Promise.all(paths.map(({ roll }) => drawn(roll))),
    slips === undefined ? undefined : drawn('households'),
  ]);
  const unsure = rolls.flatMap(({ lines }) => lines.filter(({ isSure }) => !isSure));
  return { rolls, ...(slipsRoll && { slipsRoll }), unsure };
}

/** The drawing once it has been said who of the unsure is of age; nothing while somebody has been left out. */
export function settled(
  { unsure, ...drawing }: Drawing,
  ofAge: readonly string[],
  notOfAge: readonly string[],
): Omit<Drawing, 'unsure'> | undefined {
  const out = new Set(notOfAge);
  const said = new Set([...ofAge, ...notOfAge]);
  if (unsure.some(({ personId }) => !said.has(personId))) {
    return undefined;
  }
  return {
    ...drawing,
    rolls: drawing.rolls.map(({ kind, lines }) => ({
      kind,
      lines: lines.filter(({ isSure, personId }) => isSure || !out.has(personId)),
    })),
  };
}

/** How many are due where it is more than can be recorded; nothing where everybody can be ticked off. */
export function tooLong(rolls: readonly DrawnRoll[]): { due: number; most: number } | undefined {
  const due = Math.max(...rolls.map(({ lines }) => lines.length));
  return due > VOICES_MAX ? { due, most: VOICES_MAX } : undefined;
}
