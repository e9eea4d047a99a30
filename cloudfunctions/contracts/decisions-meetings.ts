import * as z from 'zod/mini';
import { contract, cursor, id, instant, words } from './contract';
import { attended, moved, one, papers, whole } from './decisions-asked';
import { hash } from './decisions-shown';
import { bodies, meetingOutcomes, meetingSteps } from './decisions-words';
import { rollKinds } from './organisation-words';

/** Of so many it can be said in one call whether they are of age: those of twenty thousand who are eighteen this year. */
const UNSURE_MAX = 700;

/** Before calling: how many are due, and of whom it must be said whether they are of age. */
export const previewRoll = contract({
  name: 'decisions.previewRoll',
  does: 'read',
  input: z.strictObject({
    decisionId: id,
    step: z.enum(meetingSteps),
    body: z.optional(z.enum(bodies)),
  }),
  output: z.object({
    body: z.enum(bodies),
    rolls: z.array(z.object({ kind: z.enum(rollKinds), due: z.int() })),
    /** Whether women are a third of the assembly cannot be told: of so many it is not in the register. */
    womenUnchecked: z.optional(
      z.object({ due: z.int(), women: z.int(), unknown: z.int(), needed: z.int() }),
    ),
    unsure: z.array(z.object({ personId: id, name: z.string(), householdId: z.optional(id) })),
    earliestAt: instant,
  }),
  refusals: [
    'decision_not_found',
    'not_now',
    'body_not_for_matter',
    'roll_is_empty',
    /** More are due than can be ticked off: it is said before anybody is called, not when they have met. */
    'roll_too_long',
    'assembly_lacks_representatives',
    'assembly_lacks_women',
  ],
});

/** Calls a body: the roll is drawn and frozen, everybody on it is told. */
export const callMeeting = contract({
  name: 'decisions.callMeeting',
  does: 'write',
  input: z.strictObject({
    ...one,
    step: z.enum(meetingSteps),
    /** Which of the bodies that may decide; for the resolution only. */
    body: z.optional(z.enum(bodies)),
    meetingAt: instant,
    place: words(60),
    papers,
    /** The two committees meet for the party organisation's step as well. */
    isMerged: z.optional(z.boolean()),
    delegationId: z.optional(id),
    /** Of those whose age is not sure: who has a voice. Everybody unsure stands in one of the two. */
    ofAge: z.array(id).check(z.maxLength(UNSURE_MAX)),
    notOfAge: z.array(id).check(z.maxLength(UNSURE_MAX)),
  }),
  publicWords: ['place', 'papers.title'],
  output: z.extend(moved, {
    rolls: z.array(z.object({ kind: z.enum(rollKinds), due: z.int(), hash })),
  }),
  refusals: [
    'decision_not_found',
    'not_now',
    'body_not_for_matter',
    'merging_not_allowed',
    'notice_too_short',
    'plan_missing',
    'not_the_draft',
    'approval_missing',
    'delegation_missing',
    'delegation_does_not_cover',
    'delegation_not_in_force',
    'demand_wants_the_assembly',
    'say_who_is_of_age',
    'roll_is_empty',
    'roll_too_long',
    'too_few_representatives',
    /** Fewer than four fifths of the assembly have been elected by the villagers. */
    'assembly_lacks_representatives',
    /** Fewer than a third of the assembly are women among the elected. */
    'assembly_lacks_women',
  ],
});

/** The meeting does not take place; it can be called again. */
export const cancelMeeting = contract({
  name: 'decisions.cancelMeeting',
  does: 'write',
  input: z.strictObject({ ...one, words: words(200) }),
  publicWords: ['words'],
  output: moved,
  refusals: ['decision_not_found', 'not_now'],
});

/** At the meeting, before anybody votes: whether people or households are counted. */
export const choosePath = contract({
  name: 'decisions.choosePath',
  does: 'write',
  input: z.strictObject({ ...one, path: z.enum(rollKinds) }),
  output: moved,
  refusals: [
    'decision_not_found',
    'not_now',
    'before_the_meeting',
    'path_not_open',
    'already_chosen',
  ],
});

/** Who was due, line by line, for whoever ticks them off. */
export const readRoll = contract({
  name: 'decisions.readRoll',
  does: 'read',
  input: z.strictObject({ decisionId: id, roll: z.enum(rollKinds), after: cursor }),
  output: z.object({
    due: z.int(),
    hash,
    items: z.array(
      z.object({
        line: z.int(),
        name: z.string(),
        householdId: z.optional(id),
        hasInterest: z.boolean(),
      }),
    ),
    next: z.optional(z.string()),
  }),
  refusals: ['decision_not_found', 'not_now', 'roll_not_drawn'],
});

/**
 * Members of the collective who attend from afar (农村集体经济组织法 Art 27) answer on their phones, each with their name,
 * while the meeting lasts. What they answered is read off when the meeting is recorded.
 */
export const openBallot = contract({
  name: 'decisions.openBallot',
  does: 'write',
  input: z.strictObject({ ...one, closesAt: instant }),
  output: z.extend(moved, { pollId: id }),
  refusals: [
    'decision_not_found',
    'not_now',
    'online_not_binding',
    'before_the_meeting',
    'already_open',
    'closing_is_past',
  ],
});

const ballots = z.strictObject({ agree: whole, against: whole, abstain: whole });

/**
 * A sheet of a long attendance, before the minutes are recorded: of an assembly of thousands it is more than one call
 * carries. A sheet is named by what it says, so that it can be brought again, and counts only if the minutes name it.
 */
export const bringAttendance = contract({
  name: 'decisions.bringAttendance',
  does: 'write',
  input: z.strictObject({ ...one, ...attended }),
  output: z.object({ sheet: id }),
  refusals: ['decision_not_found', 'not_now'],
});

/** What happened at the meeting: who came and how, the count, the papers, who signed. */
export const recordMeeting = contract({
  name: 'decisions.recordMeeting',
  does: 'write',
  input: z.strictObject({
    ...one,
    ...attended,
    /** Sheets that were brought before; what stands on them comes to what is said here. */
    sheets: z.optional(z.array(id).check(z.maxLength(100))),
    count: z.strictObject({
      onsite: ballots,
      online: z.optional(ballots),
      proxy: z.optional(ballots),
    }),
    women: whole,
    /** 主持 and 记录: people of the village, or officials who sit in its committees. */
    chairId: id,
    recorderId: id,
    papers,
    /** Those who signed the minutes, by their lines on the roll. */
    signers: z.array(whole).check(z.maxLength(20)),
    /** 一事一议: the slips of the households whose representatives were there. */
    slips: z.optional(z.strictObject({ agree: whole, against: whole, abstain: whole })),
    /** The plan treats nobody differently because she is unmarried, married, divorced or widowed. */
    womensCheck: z.optional(z.enum(['no_such_ground', 'has_such_ground'])),
  }),
  publicWords: ['papers.title'],
  output: z.extend(moved, {
    outcome: z.enum(meetingOutcomes),
    present: z.int(),
    agree: z.int(),
    needed: z.int(),
  }),
  refusals: [
    'decision_not_found',
    'not_now',
    'before_the_meeting',
    'path_not_chosen',
    /** A sheet is named that has not been brought for this decision. */
    'sheet_not_brought',
    'not_on_the_roll',
    'counted_twice',
    'online_not_binding',
    'proxy_not_allowed',
    'proxy_not_of_household',
    'proxy_paper_missing',
    'count_does_not_add_up',
    'calls_do_not_add_up',
    /** A ballot on the phone is open: it says who is there online and what they answer. */
    'ballot_not_counted',
    'online_by_ballot',
    'women_more_than_present',
    'minutes_missing',
    'signatures_missing',
    'chair_not_of_village',
    'recorder_not_of_village',
    'slips_missing',
    'slips_do_not_add_up',
    'womens_check_missing',
    'unlawful_ground',
  ],
});
