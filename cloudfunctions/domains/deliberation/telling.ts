import type { Telling } from '../../contracts/notifications';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import type { Meeting } from './meeting';

/** Everybody of eighteen and more of the place that was invited is told. `n` makes it one telling of several. */
export function tellInvited(
  tx: Transaction,
  { id, placeId }: Pick<Meeting, 'id' | 'placeId'>,
  { what, n, at }: { readonly what: Telling; readonly n: number; readonly at: number },
): Promise<void> {
  const facts = { about: { kind: 'meeting' as const, id }, placeId, roll: 'adults' as const, what };
  return tell(tx, 'place.told', { key: [id, what, n], at, facts });
}
