import type { signInShown } from '../../contracts/deliberation-shown';
import type { MeetingLine, MeetingShown } from '../../contracts/deliberation-shown';
import type { MeetingAbility } from '../../contracts/deliberation-words';
import type { Actor } from '../../kernel/actor';
import type * as z from 'zod/mini';
import { numbersOf, type SignIn } from './attendance';
import { type Meeting, phaseOf } from './meeting';
import type { TopicMotion } from './motion';
import { motionId } from './motion';
import { type Names, nameFor } from './names';
import { standingOf } from './quorum';
import { showCounts, weighed } from './view-count';
import type { Roll } from './roll';
import type { Standpoint } from './policy';
import type { Approached } from './standpoint';

/** As much of a title as a poster and a code hold. */
const CODE_TITLE_MAX = 20;

interface Line {
  readonly placeName: string;
  readonly standpoint: Standpoint;
  readonly now: number;
}

export function showMeetingLine(
  meeting: Meeting,
  { placeName, standpoint, now }: Line,
): MeetingLine {
  const { id: meetingId, kind, state, placeId, yard, startsAt, topics } = meeting;
  return {
    ...{ meetingId, kind, state, placeId, placeName, yard, startsAt },
    phase: phaseOf(meeting, now),
    topics: topics.map(({ title }) => title),
    isInvited: standpoint.isInvited,
    isSignedIn: standpoint.signIn !== undefined,
    isDeclared: meeting.group !== undefined,
  };
}

/** What was looked up for one reader. */
export interface MeetingPieces {
  readonly placeName: string;
  readonly names: Names;
  readonly signIns: readonly SignIn[];
  readonly roll: Roll | undefined;
  readonly motions: ReadonlyMap<string, TopicMotion>;
  readonly abilities: readonly MeetingAbility[];
  /** Counts that this reader can witness. */
  readonly toWitness: readonly string[];
}

/** A meeting as this reader gets to see it. */
export function showMeeting(
  { meeting, standpoint, reader }: Approached,
  { personId }: Pick<Actor, 'personId'>,
  pieces: MeetingPieces,
  now: number,
): MeetingShown {
  const { placeName, names, signIns, roll, abilities } = pieces;
  const person = (id: string) => ({
    ...{ personId: id, name: nameFor(names, id, personId), isMe: id === personId },
  });
  const { villageId, placeId, hostId, recorderId, answererIds, topics, invited, changes } = meeting;
  const { cancelled, startsAt } = meeting;
  const standing = standingOf(meeting, roll, signIns);
  return {
    ...showMeetingLine(meeting, { placeName, standpoint, now }),
    ...{ reader, villageId, invited },
    host: person(hostId),
    recorder: person(recorderId),
    answerers: answererIds.map(person),
    agenda: topics.map(({ id: topicId, title, fromItemId }) => ({
      ...{ topicId, title },
      ...(fromItemId !== undefined && { fromItemId }),
      ...motionIn(pieces.motions, topicId),
    })),
    changes: changes.map(({ at, what }) => ({ at, what })),
    ...(cancelled && { cancelled: { at: cancelled.at, reason: cancelled.reason } }),
    ...minutesBy(meeting),
    attendance: numbersOf(signIns, meeting),
    standing,
    counts: showCounts(weighed(meeting, standing, roll), names, personId),
    toWitness: [...pieces.toWitness],
    ...(standpoint.signIn && { mine: mineOf(standpoint.signIn) }),
    code: { placeId, title: codeTitleOf(meeting), heldAt: startsAt },
    abilities: [...abilities],
  };
}

function minutesBy({ state, minutesDueAt }: Meeting) {
  const isOwed = state === 'called' || state === 'drawn_up';
  return isOwed && minutesDueAt !== undefined ? { minutesBy: minutesDueAt } : {};
}

export function codeTitleOf({ topics }: Pick<Meeting, 'topics'>): string {
  return Array.from(topics[0]?.title.trim() ?? '')
    .slice(0, CODE_TITLE_MAX)
    .join('');
}

export function motionIn(motions: ReadonlyMap<string, TopicMotion>, sourceId: string) {
  const motion = motions.get(motionId(sourceId));
  if (!motion) {
    return {};
  }
  const { decisionId, at, outcome } = motion;
  return { motion: { decisionId, at, ...(outcome !== undefined && { outcome }) } };
}

export function showSignIn(
  signIn: SignIn,
  names: Names,
  { reader, keepsList }: { readonly reader: string | undefined; readonly keepsList: boolean },
): z.input<typeof signInShown> {
  const { personId, signedAt, receivedAt, way, isGuest, isAddition } = signIn;
  const name = nameFor(names, personId, reader);
  return {
    ...{ name, isMe: personId === reader, signedAt, receivedAt, way, isGuest, isAddition },
    ...(keepsList && { personId }),
  };
}

function mineOf({ signedAt, receivedAt, way, isAddition }: SignIn) {
  return { signedAt, receivedAt, way, isAddition };
}
