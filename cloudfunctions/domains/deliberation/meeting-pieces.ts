import type { World } from '../../kernel/operation';
import type { Actor } from '../../kernel/actor';
import { everyPage } from '../every-page';
import { mayHelpIn, placeOf } from '../organisation';
import { attendanceOf } from './attendance';
import type { Meeting } from './meeting';
import { motions, type TopicMotion } from './motion';
import { namesOf, placeNameIn } from './names';
import { meetingAbilitiesOf, witnessable } from './policy';
import { rolls } from './roll';
import type { Approached } from './standpoint';
import { witnessesIn } from './hand-count';
import type { MeetingPieces } from './view-meeting';

/** Looks up what one reader of a meeting may be shown parts of. */
export async function meetingPieces(
  { meeting, standpoint }: Approached,
  actor: Actor,
  { store, now }: Pick<World, 'store' | 'now'>,
): Promise<MeetingPieces> {
  const { id, hostId, recorderId, answererIds, counts } = meeting;
  const people = [hostId, recorderId, ...answererIds, ...witnessesIn(counts)];
  const [place, placeName, names, signIns, roll, ofMeeting, helps] = await Promise.all([
    placeOf(store, meeting.placeId),
    placeNameIn(store, meeting),
    namesOf(store, people),
    attendanceOf(store, id),
    store.get(rolls, id),
    motionsOf(store, meeting),
    mayHelpIn(store, actor, meeting.villageId),
  ]);
  const abilities = meetingAbilitiesOf(meeting, actor, {
    ...{ standpoint, helps, isGroup: place?.kind === 'group', hasMet: signIns.length > 0, now },
  });
  const toWitness = witnessable(meeting, actor, standpoint);
  return { placeName, names, signIns, roll, motions: ofMeeting, abilities, toWitness };
}

/** What was made a motion of this meeting, by the id of its record. */
export async function motionsOf(
  store: World['store'],
  { id: meetingId }: Pick<Meeting, 'id'>,
): Promise<ReadonlyMap<string, TopicMotion>> {
  const found = await everyPage(store, motions, { index: 'ofMeeting', equals: { meetingId } });
  return new Map(found.map((it) => [it.id, it]));
}
