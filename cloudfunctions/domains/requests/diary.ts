import * as z from 'zod/mini';
import { diaryVerbs, handOnReasons, outcomes, revealReasons } from '../../contracts/requests-words';
import type { Collection, Page, Store } from '../../kernel/store';

const office = z.object({ id: z.string(), name: z.string() });

const lineSchema = z.object({
  id: z.string(),
  version: z.number(),
  requestId: z.string(),
  n: z.number(),
  at: z.number(),
  did: z.enum(diaryVerbs),
  by: z.enum(['filer', 'helper', 'neighbour', 'office', 'clock']),
  personId: z.exactOptional(z.string()),
  office: z.exactOptional(office),
  to: z.exactOptional(office),
  reason: z.exactOptional(z.enum([...handOnReasons, ...revealReasons])),
  outcome: z.exactOptional(z.enum(outcomes)),
});

/** What happened to a request, line by line. Lines are added and never changed; what was written stands apart. */
export type DiaryLine = z.output<typeof lineSchema>;

export const diary: Collection<DiaryLine> = {
  name: 'request_diary',
  schema: lineSchema,
  indexes: { ofRequest: ['requestId', 'n'] },
};

/** The n-th line of a request has one id, so that two who write at once cannot both be the n-th. */
export function lineId(requestId: string, n: number): string {
  return `${requestId}:${n}`;
}

export const DIARY_SHOWN = 100;
/** As many lines as two sides may add by writing; steps of the life always find room. */
export const LINES_MAX = 300;

export function newestLines(store: Store, requestId: string): Promise<Page<DiaryLine>> {
  return store.find(diary, {
    index: 'ofRequest',
    equals: { requestId },
    order: 'descending',
    limit: DIARY_SHOWN,
  });
}
