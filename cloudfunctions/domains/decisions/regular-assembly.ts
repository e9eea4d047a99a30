import * as z from 'zod/mini';
import type { Body } from '../../contracts/decisions-words';
import { dayOf } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored, Transaction } from '../../kernel/store';
import { parameters } from '../../law/parameters';

/** Bodies that meet regularly, whatever there is to decide (村民委员会组织法 2018 Art 25; the draft of 2025). */
export const regularBodies = ['representatives_assembly', 'villagers_assembly'] as const;
export type RegularBody = (typeof regularBodies)[number];

/** Within so many months each must have met once. */
const MONTHS: Readonly<Record<RegularBody, number>> = {
  representatives_assembly: 3 / parameters['decision.repMeeting.perQuarter'].value,
  villagers_assembly: 12 / parameters['decision.villageMeeting.perYear'].value,
};
const DAY = 86_400_000;
const LEAD = parameters['decision.assemblyReminderDays'].value * DAY;
/** The village's clock is eight hours ahead of UTC, summer and winter. */
const AHEAD = 8 * 3_600_000;

/** When one body of a village has met last, as far as it met here, and when it is next looked at. */
export interface RegularAssembly extends Stored {
  readonly villageId: string;
  readonly body: RegularBody;
  readonly metAt?: number;
  readonly remindAt: number;
}

export const regularAssemblies: Collection<RegularAssembly> = {
  name: 'decision_regular_assemblies',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    villageId: z.string(),
    body: z.enum(regularBodies),
    metAt: z.optional(z.number()),
    remindAt: z.number(),
  }) as z.ZodMiniType<RegularAssembly>,
  indexes: { toRemind: ['remindAt'] },
};

export function regularIdOf(villageId: string, body: RegularBody): string {
  return idOf('regular-assembly', villageId, body);
}

/** The quarter or the year in which an instant lies: from its first instant, until the first of the next. */
export function periodOf(body: RegularBody, at: number): { from: number; until: number } {
  const [year = 0, month = 1] = dayOf(at).split('-').map(Number);
  const months = MONTHS[body];
  const first = Math.floor((year * 12 + month - 1) / months) * months;
  const startOf = (count: number) => Date.UTC(Math.floor(count / 12), count % 12, 1) - AHEAD;
  return { from: startOf(first), until: startOf(first + months) };
}

/** When it is next looked at: so many days before the end of this period while that is ahead, else of the next one. */
export function remindAfter(body: RegularBody, at: number): number {
  const { until } = periodOf(body, at);
  return until - LEAD > at ? until - LEAD : periodOf(body, until).until - LEAD;
}

/** From its first motion on the village is reminded; what it did before is not known here, so of what is over nothing is said. */
export async function expectAssemblies(
  tx: Transaction,
  villageId: string,
  now: number,
): Promise<void> {
  for (const body of regularBodies) {
    const id = regularIdOf(villageId, body);
    if ((await tx.get(regularAssemblies, id)) === undefined) {
      const remindAt = remindAfter(body, now);
      await tx.insert(regularAssemblies, { id, villageId, body, remindAt });
    }
  }
}

/** The body has met and decided: nobody is reminded before the end of the next period. */
export async function assemblyMet(
  tx: Transaction,
  villageId: string,
  body: Body,
  at: number,
): Promise<void> {
  const regular = regularBodies.find((it) => it === body);
  const kept = regular && (await tx.get(regularAssemblies, regularIdOf(villageId, regular)));
  if (kept) {
    const remindAt = periodOf(kept.body, periodOf(kept.body, at).until).until - LEAD;
    await tx.replace(regularAssemblies, { ...kept, metAt: at, remindAt });
  }
}
