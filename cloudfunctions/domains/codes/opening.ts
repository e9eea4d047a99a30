import * as z from 'zod/mini';
import { dayOf } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { Collection, Store, Stored, Transaction } from '../../kernel/store';
import { everyPage } from '../every-page';
import type { Code } from './code';

const DAY_MS = 86_400_000;
const DAYS_SHOWN = 30;

/**
 * How often a code was opened on one day of the village. It tells the cadres which poster hangs where people
 * pass, and nothing else: no person, no phone, no hour. A household's card would tell of one family, so it is
 * never counted. Numbers of villages are not set side by side.
 */
export interface DayOfOpenings extends Stored {
  readonly codeId: string;
  readonly villageId: string;
  readonly day: string;
  readonly count: number;
}

export const daysOfOpenings: Collection<DayOfOpenings> = {
  name: 'code_openings',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    codeId: z.string(),
    villageId: z.string(),
    day: z.string(),
    count: z.number(),
  }),
  indexes: { inVillage: ['villageId', 'day'] },
};

export function isCounted({ kind }: Pick<Code, 'kind'>): boolean {
  return kind !== 'household';
}

/** One more on the day of `now`. */
export async function countOne(
  tx: Transaction,
  { id: codeId, villageId }: Pick<Code, 'id' | 'villageId'>,
  now: number,
): Promise<void> {
  const day = dayOf(now);
  const id = idOf('openings', codeId, day);
  const today = await tx.get(daysOfOpenings, id);
  await (today
    ? tx.replace(daysOfOpenings, { ...today, count: today.count + 1 })
    : tx.insert(daysOfOpenings, { id, codeId, villageId, day, count: 1 }));
}

/** By code: the openings of the last thirty days in this village. */
export async function openingsIn(
  store: Store,
  villageId: string,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const from = dayOf(now - DAYS_SHOWN * DAY_MS);
  const days = await everyPage(store, daysOfOpenings, {
    index: 'inVillage',
    equals: { villageId },
    range: { field: 'day', from },
  });
  const counts = new Map<string, number>();
  for (const { codeId, count } of days) {
    counts.set(codeId, (counts.get(codeId) ?? 0) + count);
  }
  return counts;
}
