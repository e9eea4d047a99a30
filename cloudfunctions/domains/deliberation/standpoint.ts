import type { MeetingReader } from '../../contracts/deliberation-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { householdOf, personOf } from '../organisation';
import { signInId, signIns } from './attendance';
import { type Meeting, meetings } from './meeting';
import { readerOf, type Standpoint } from './policy';

type Reader = Pick<Store, 'get'>;

/** A meeting as somebody comes to it. */
export interface Approached {
  readonly meeting: Meeting;
  readonly standpoint: Standpoint;
  readonly reader: MeetingReader;
}

/** The meeting for whoever may know of it; for everybody else it is not there. */
export async function approach(
  store: Reader,
  meetingId: string,
  { actor, refuse }: { actor: Actor; refuse: (code: 'meeting_not_found') => never },
): Promise<Approached> {
  const meeting = (await store.get(meetings, meetingId)) ?? refuse('meeting_not_found');
  const standpoint = await standpointIn(store, meeting, actor);
  const reader = readerOf(meeting, actor, standpoint) ?? refuse('meeting_not_found');
  return { meeting, standpoint, reader };
}

export async function standpointIn(
  store: Reader,
  meeting: Pick<Meeting, 'id' | 'placeId' | 'villageId'>,
  { personId }: Pick<Actor, 'personId'>,
): Promise<Standpoint> {
  if (personId === undefined) {
    return { isInvited: false };
  }
  const [isInvited, signIn] = await Promise.all([
    livesAt(store, personId, meeting),
    store.get(signIns, signInId(meeting.id, personId)),
  ]);
  return { isInvited, ...(signIn && { signIn }) };
}

/** Whether the person's house stands in the group, the hamlet or the village that is invited. */
export async function livesAt(
  store: Reader,
  personId: string,
  { placeId, villageId }: Pick<Meeting, 'placeId' | 'villageId'>,
): Promise<boolean> {
  const householdId = (await personOf(store, personId))?.householdId;
  const home = householdId === undefined ? undefined : await householdOf(store, householdId);
  return (
    home?.villageId === villageId && [villageId, home.groupId, home.hamletId].includes(placeId)
  );
}
