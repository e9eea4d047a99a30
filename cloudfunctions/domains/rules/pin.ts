import type { Store } from '../../kernel/store';
import type { Clause } from './clause';
import { type Edition, editions } from './edition';

/** A clause as it stood in one edition. Both parts are ids of things that are never changed. */
export interface Pinned {
  readonly edition: Edition;
  readonly clause: Clause;
  /** Its place among the others: 第三条 is 3. */
  readonly number: number;
}

export function pinOf(editionId: string, clauseId: string): string {
  return `${editionId}.${clauseId}`;
}

/** Whose rules somebody cites: whoever keeps a pin asks before, so that none is kept that opens nothing. */
export async function villageOfPin(
  store: Pick<Store, 'get'>,
  pin: string,
): Promise<string | undefined> {
  return (await pinned(store, pin))?.edition.villageId;
}

/** What somebody cited, as it was; nothing for a pin that was never given out. */
export async function pinned(store: Pick<Store, 'get'>, pin: string): Promise<Pinned | undefined> {
  const [editionId = '', clauseId = ''] = pin.split('.');
  const edition = await store.get(editions, editionId);
  const at = edition?.clauses.findIndex((it) => it.clauseId === clauseId) ?? -1;
  const clause = edition?.clauses[at];
  return edition && clause && { edition, clause, number: at + 1 };
}
