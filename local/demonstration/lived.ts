import type { Village } from '../../cloudfunctions/api/running';
import { books } from '../../cloudfunctions/domains/deliberation';
import { register } from '../../cloudfunctions/domains/organisation';
import { outcomeOf } from '../../cloudfunctions/domains/polls';
import type { Vault } from '../../cloudfunctions/kernel/operation';
import type { Store } from '../../cloudfunctions/kernel/store';
import { chronicleIn } from './chronicle';
import { groupMeetings, LEADER } from './group-meetings';
import { TONIGHT } from './meetings';
import { openidOf, personIdOf } from './people';
import { anObjection, aPollOfTheMeeting, aWishForAMeeting, POLL } from './voices';

/**
 * What 清泉村 has lived through by the evening that the demonstration shows, each deed through the door: a wish that
 * neighbours have joined, two villagers' group meetings, an objection that waits, a poll that is open. Once in the life
 * of a store, and after `seedDemonstration`, from whose meeting of this evening all days are counted. A store in which
 * the leader of the third group has no phone had its days before: it stays as it is.
 */
export async function seedLived(
  village: Village,
  platform: { readonly store: Store; readonly vault: Vault },
): Promise<void> {
  const { store } = platform;
  const tonight = await store.get(books.meetings, TONIGHT);
  const leader = await store.get(register.persons, personIdOf(LEADER));
  const isReady = tonight !== undefined && leader?.openid === openidOf(LEADER);
  if (!isReady || (await outcomeOf(store, POLL))) {
    return;
  }
  const chronicle = chronicleIn(village, platform);
  const { startsAt: evening } = tonight;
  await groupMeetings(chronicle, evening);
  await aWishForAMeeting(chronicle, evening);
  await anObjection(chronicle, evening);
  await aPollOfTheMeeting(chronicle, evening);
}
