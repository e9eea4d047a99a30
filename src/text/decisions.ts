import type * as contracts from '@contracts/decisions';
import type * as meetings from '@contracts/decisions-meetings';
import type * as notices from '@contracts/decisions-notices';
import type { SentencesFor } from './sentence';

type All = SentencesFor<typeof contracts> &
  SentencesFor<typeof meetings> &
  SentencesFor<typeof notices>;

export const decisionsRefusals = new Proxy({}, { get: () => ({}) }) as All;
