import * as z from 'zod/mini';
import { revisionVerbs } from '../../contracts/rules-words';
import type { Collection, Page, Store } from '../../kernel/store';

const lineSchema = z.object({
  id: z.string(),
  version: z.number(),
  revisionId: z.string(),
  n: z.number(),
  at: z.number(),
  did: z.enum(revisionVerbs),
  office: z.exactOptional(z.object({ id: z.string(), name: z.string() })),
  personId: z.exactOptional(z.string()),
  words: z.exactOptional(z.string()),
});

/** What happened on the way of a revision, line by line; lines are added and never changed. */
export type DiaryLine = z.output<typeof lineSchema>;

export const diary: Collection<DiaryLine> = {
  name: 'rules_diary',
  schema: lineSchema,
  indexes: { ofRevision: ['revisionId', 'n'] },
};

const SHOWN = 100;

/** The n-th line of a revision has one id, so that two who write at once cannot both be the n-th. */
export function lineId(revisionId: string, n: number): string {
  return `${revisionId}:${n}`;
}

export function newestLines(
  store: Pick<Store, 'find'>,
  revisionId: string,
): Promise<Page<DiaryLine>> {
  return store.find(diary, {
    index: 'ofRevision',
    equals: { revisionId },
    order: 'descending',
    limit: SHOWN,
  });
}
