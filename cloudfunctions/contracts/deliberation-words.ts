/** 院落会 · 夜话 · 恳谈会: in a yard, by the fire of an evening, or to have it out heart to heart. */
export const meetingKinds = ['yard_meeting', 'evening_talk', 'heart_to_heart'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStates = ['called', 'drawn_up', 'published', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What a meeting looks like from outside at this hour. */
export const meetingPhases = ['coming', 'on', 'over'] as const;
export type MeetingPhase = (typeof meetingPhases)[number];

/** How the quorum of a villagers' group meeting is counted (村民委员会组织法, 2018 text, Art 28): chosen before it starts. */
export const quorumPaths = ['adults', 'households'] as const;
export type QuorumPath = (typeof quorumPaths)[number];

/**
 * A meeting consults; it decides only as a villagers' group meeting that was declared before it started and has its
 * quorum. `declared`: whether the quorum is met is settled when the attendance is closed.
 */
export const standingsOfMeeting = ['consultation', 'declared', 'group_meeting'] as const;

/** Why a meeting is a consultation after all. */
export const consultationReasons = ['not_declared', 'quorum_not_met'] as const;
export type ConsultationReason = (typeof consultationReasons)[number];

export const signInWays = ['code', 'by_cadre'] as const;
export type SignInWay = (typeof signInWays)[number];

/** 问题清单 before the meeting · 需求清单 at the meeting and after it. The third list, 责任清单, is who does what by when. */
export const itemLists = ['question', 'demand'] as const;

export const itemStages = ['before', 'at', 'after'] as const;

export const itemStates = [
  /** Waits for an answer. */
  'raised',
  /** A question that was brought up at the meeting: it ends as its demand ends. */
  'taken_up',
  /** An office of the village has it, with a clock. */
  'assigned',
  /** An office of the township has it, with a clock. */
  'escalated',
  /** There is an answer, or it is done; it waits for whoever raised it. */
  'answered',
  'closed',
  'withdrawn',
] as const;
export type ItemState = (typeof itemStates)[number];

/** What became of an item. */
export const itemOutcomes = [
  'answered',
  'solved_on_the_spot',
  'assigned',
  'escalated',
  'not_feasible',
] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** What somebody says who answers: `done` is for whoever it was given to. */
export const answers = ['answered', 'solved_on_the_spot', 'not_feasible', 'done'] as const;
export type Answer = (typeof answers)[number];

/** What a line of an item's diary says. */
export const itemVerbs = [
  'raised',
  'put_on_the_agenda',
  'taken_up',
  'answered',
  'assigned',
  'escalated',
  'done',
  'accepted',
  'not_accepted',
  'closed_by_silence',
  'overdue',
  'passed_vacancy',
  'taken_over',
  'kept_private',
  'made_a_motion',
  'withdrawn',
] as const;
export type ItemVerb = (typeof itemVerbs)[number];

/** Who somebody is to a meeting. */
export const meetingReaders = [
  'host',
  'recorder',
  'answerer',
  'cadre',
  'supervisor',
  'invited',
  'villager',
  'attendant',
] as const;
export type MeetingReader = (typeof meetingReaders)[number];

export const meetingAbilities = [
  'change',
  'cancel',
  'declare',
  'sign_in',
  'sign_in_others',
  'record_headcount',
  'record_count',
  'raise',
  'raise_for_others',
  'draw_up',
  'confirm',
  'correct',
  'print',
  'make_motion',
] as const;
export type MeetingAbility = (typeof meetingAbilities)[number];

export const itemAbilities = [
  /** The meeting that was wished for is called. */
  'call_meeting',
  'join_wish',
  'join_wish_for_others',
  'leave_wish',
  'leave_wish_for_others',
  'take_up',
  'answer',
  'assign',
  'escalate',
  'report_done',
  'accept',
  'reject',
  'withdraw',
  'keep_private',
  'take_over',
  'make_motion',
] as const;
export type ItemAbility = (typeof itemAbilities)[number];

/** How a decision that began as a topic ended. */
export const motionOutcomes = ['passed', 'failed', 'declined', 'withdrawn'] as const;
