import type { Store } from '../../kernel/store';
import { allOf } from './all-of';
import { interests } from './said';

/** Who has said that the matter touches their own interest. */
export async function interestedIn(
  store: Pick<Store, 'find'>,
  decisionId: string,
): Promise<ReadonlySet<string>> {
  const said = await allOf(store, interests, decisionId);
  return new Set(said.map(({ personId }) => personId));
}
