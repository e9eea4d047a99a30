import type { Store } from '../../kernel/store';
import { interests } from './said';

const MOST = 1000;

/** Who has said that the matter touches their own interest. */
export async function interestedIn(
  store: Pick<Store, 'find'>,
  decisionId: string,
): Promise<ReadonlySet<string>> {
  const { items } = await store.find(interests, {
    index: 'ofDecision',
    equals: { decisionId },
    limit: MOST,
  });
  return new Set(items.map(({ personId }) => personId));
}
