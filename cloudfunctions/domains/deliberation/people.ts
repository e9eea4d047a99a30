import type { Store } from '../../kernel/store';
import { personOf } from '../organisation';
import type { Meeting } from './meeting';

type Conducting = Pick<Meeting, 'hostId' | 'recorderId' | 'answererIds'>;

/**
 * Whether these can conduct a meeting of the village: people of it, or officials from outside. The one who writes
 * down is not the one who confirms it.
 */
export async function conductable(
  store: Pick<Store, 'get'>,
  { hostId, recorderId, answererIds }: Conducting,
  villageId: string,
): Promise<'good' | 'person_not_found' | 'host_is_recorder'> {
  const ids = [hostId, recorderId, ...answererIds];
  const people = await Promise.all([...new Set(ids)].map((id) => personOf(store, id)));
  const areHere = people.every(
    (it) => it !== undefined && (it.villageId === undefined || it.villageId === villageId),
  );
  if (!areHere) {
    return 'person_not_found';
  }
  return hostId === recorderId ? 'host_is_recorder' : 'good';
}
