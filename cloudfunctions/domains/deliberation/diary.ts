import * as z from 'zod/mini';
import { itemOutcomes, itemVerbs } from '../../contracts/deliberation-words';
import type { Collection, Store } from '../../kernel/store';

const office = z.object({ id: z.string(), name: z.string() });

const lineSchema = z.object({
  id: z.string(),
  version: z.number(),
  itemId: z.string(),
  n: z.number(),
  at: z.number(),
  did: z.enum(itemVerbs),
  by: z.enum(['raiser', 'helper', 'meeting', 'office', 'clock']),
  personId: z.exactOptional(z.string()),
  office: z.exactOptional(office),
  to: z.exactOptional(office),
  outcome: z.exactOptional(z.enum(itemOutcomes)),
});

/** What happened to an item, line by line. Lines are added and never changed; words stand apart. */
export type DiaryLine = z.output<typeof lineSchema>;

export const diary: Collection<DiaryLine> = {
  name: 'meeting_item_diary',
  schema: lineSchema,
  indexes: { ofItem: ['itemId', 'n'] },
};

/** The n-th line of an item has one id, so that two who write at once cannot both be the n-th. */
export function lineId(itemId: string, n: number): string {
  return `${itemId}:${n}`;
}

const LINES_SHOWN = 100;

/** The newest lines, oldest first. */
export async function linesOf(store: Pick<Store, 'find'>, itemId: string): Promise<DiaryLine[]> {
  const page = await store.find(diary, {
    index: 'ofItem',
    equals: { itemId },
    order: 'descending',
    limit: LINES_SHOWN,
  });
  return [...page.items].reverse();
}
