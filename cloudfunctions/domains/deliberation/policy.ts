import type { MeetingAbility, MeetingReader } from '../../contracts/deliberation-words';
import type { PlaceKind } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import { holds, isCadreOf } from '../organisation';
import { witnessFault } from '../polls';
import type { SignIn } from './attendance';
import { type HandCount, lastCounts } from './hand-count';
import { hasBegun, type Meeting } from './meeting';
import { type MeetingMover, meetingLife } from './meeting-life';
import { isWhileItIsOn, sentUntil } from './sign-in-time';

/** Where somebody stands towards a meeting. */
export interface Standpoint {
  /** Lives at the place that was invited. */
  readonly isInvited: boolean;
  readonly signIn?: SignIn;
}

/** Where a yard is: a whole village, one of its groups, or a hamlet. */
export const MEETING_PLACES: readonly PlaceKind[] = ['village', 'community', 'group', 'hamlet'];

/** The two committees call meetings anywhere in their village, a group leader in the own group. */
export function mayCallAt(
  actor: Actor,
  { placeId, villageId }: Pick<Meeting, 'placeId' | 'villageId'>,
): boolean {
  return isCadreOf(actor, villageId) || leadsGroup(actor, placeId);
}

/** A villagers' group meeting is called by the leader of the group (村民委员会组织法, 2018 text, Art 28). */
export function leadsGroup(actor: Actor, groupId: string): boolean {
  return holds(actor, { role: 'group_leader', at: groupId });
}

export function mayCallSomewhere(actor: Actor): boolean {
  return actor.held.length > 0 && actor.personId !== undefined;
}

/**
 * Who the reader is to the meeting; nobody at all outside the village, unless they were there. The village affairs
 * supervision committee watches how things are answered, not who spoke without a name.
 */
export function readerOf(
  meeting: Meeting,
  actor: Actor,
  { isInvited, signIn }: Standpoint,
): MeetingReader | undefined {
  const { personId } = actor;
  if (personId === undefined) {
    return undefined;
  }
  const { hostId, recorderId, answererIds, villageId } = meeting;
  const is: readonly (readonly [MeetingReader, boolean])[] = [
    ['host', personId === hostId],
    ['recorder', personId === recorderId],
    ['answerer', answererIds.includes(personId)],
    ['cadre', mayCallAt(actor, meeting)],
    ['supervisor', holds(actor, { office: 'supervision_committee', at: villageId })],
    ['invited', isInvited],
    ['villager', actor.villageId === villageId],
    ['attendant', signIn !== undefined],
  ];
  return is.find(([, fits]) => fits)?.[0];
}

/** Who conducts it: the host and the recorder. They learn who spoke, because somebody must answer them. */
export function conducts({ hostId, recorderId }: Meeting, { personId }: Actor): boolean {
  return personId === hostId || personId === recorderId;
}

/** Somebody who counts hands, as the rule of the three households wants to know them. */
export function counterIn(
  { villageId }: Pick<Meeting, 'villageId'>,
  { personId = '', householdId, ...actor }: Actor,
): HandCount['recordedBy'] {
  return {
    ...{ personId, isCadre: isCadreOf({ personId, ...actor }, villageId) },
    ...(householdId !== undefined && { householdId }),
  };
}

/** The counts of which somebody who is there can be a witness now. */
export function witnessable(
  meeting: Meeting,
  actor: Actor,
  { signIn }: Pick<Standpoint, 'signIn'>,
): string[] {
  if (!signIn || meeting.attendanceClosedAt !== undefined || conducts(meeting, actor)) {
    return [];
  }
  const witness = counterIn(meeting, actor);
  return [...lastCounts(meeting.counts)].flatMap((count) =>
    witnessFault(count, witness) === undefined ? [count.id] : [],
  );
}

/** As whom somebody may move the meeting. */
export function moversIn(meeting: Meeting, actor: Actor): MeetingMover[] {
  return [
    ...(mayCallAt(actor, meeting) ? (['caller'] as const) : []),
    ...(actor.personId === meeting.recorderId ? (['recorder'] as const) : []),
    ...(actor.personId === meeting.hostId ? (['host'] as const) : []),
  ];
}

/** What the reader may do with it now. `helps`: whether their post is to help those without a phone in this village. */
export function meetingAbilitiesOf(
  meeting: Meeting,
  actor: Actor,
  {
    standpoint,
    helps,
    isGroup,
    hasMet,
    now,
  }: {
    readonly standpoint: Standpoint;
    readonly helps: boolean;
    readonly isGroup: boolean;
    /** Somebody has signed in: it cannot be said any more that it does not take place. */
    readonly hasMet: boolean;
    readonly now: number;
  },
): MeetingAbility[] {
  const { state, group, attendanceClosedAt } = meeting;
  const verbs = moversIn(meeting, actor).flatMap((mover) => meetingLife.verbs(state, mover));
  const begun = hasBegun(meeting, now);
  const stands = state !== 'cancelled';
  const running = stands && begun && attendanceClosedAt === undefined;
  const conducting = conducts(meeting, actor);
  const signs = stands && (isWhileItIsOn(meeting, now) || (begun && now <= sentUntil(meeting)));
  const may: readonly (readonly [MeetingAbility, boolean])[] = [
    ['change', verbs.includes('change') && !begun],
    ['cancel', verbs.includes('cancel') && !hasMet],
    [
      'declare',
      state === 'called' && !begun && !group && isGroup && leadsGroup(actor, meeting.placeId),
    ],
    ['sign_in', stands && isWhileItIsOn(meeting, now) && standpoint.signIn === undefined],
    ['sign_in_others', signs && (conducting || helps)],
    ['record_headcount', running && conducting],
    ['record_count', running && conducting && group !== undefined],
    ['raise', stands],
    ['raise_for_others', stands && (conducting || helps)],
    ['draw_up', verbs.includes('draw_up') && begun],
    ['confirm', verbs.includes('confirm')],
    ['correct', state === 'published' && conducting],
    ['print', state === 'published' || (state === 'drawn_up' && conducting)],
    ['make_motion', stands && isCadreOf(actor, meeting.villageId)],
  ];
  return may.filter(([, isAllowed]) => isAllowed).map(([ability]) => ability);
}
