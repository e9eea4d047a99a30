import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf, words } from './contract';
import { rollKinds } from './organisation-words';
import { choice, pollAbout, pollLine, pollShown, standing } from './polls-shown';
import { countedWays, pollMatters, votingWays } from './polls-words';

const option = words(60);
const options = z.array(option).check(z.minLength(2), z.maxLength(20));

/** How the question is asked. */
const ask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes_no') }),
  z.strictObject({ kind: z.literal('one_of'), options }),
  z.strictObject({
    kind: z.literal('several_of'),
    options,
    most: z.int().check(z.minimum(1), z.maximum(20)),
  }),
  z.strictObject({ kind: z.literal('ranking'), options }),
]);

const people = z.int().check(z.minimum(0), z.maximum(100_000));

/**
 * What somebody counted. `voices`: slips in the box, or people who showed a hand at all; `invalid` of them cannot be
 * read. `lines`: how often each choice; of several of several each option by itself, of a ranking each order.
 */
export const figures = z.strictObject({
  voices: people,
  invalid: people,
  lines: z.array(z.strictObject({ choice, count: people })).check(z.maxLength(500)),
});
export type Figures = z.output<typeof figures>;

/** Who would have a voice, and of whom the drawer must say whether they count. For whoever may ask the place. */
export const previewRoll = contract({
  name: 'polls.previewRoll',
  does: 'read',
  input: z.strictObject({ placeId: id, roll: z.enum(rollKinds), after: cursor }),
  /** Items: who turns eighteen this year, or is known without their age; counted only if the drawer says so. */
  output: z.extend(
    pageOf(z.object({ personId: id, name: z.string(), houseNumber: z.optional(z.string()) })),
    { size: z.int(), unsure: z.int() },
  ),
  refusals: ['place_not_found', 'roll_not_of_this_place'],
});

/**
 * Draws the roll, freezes it with the question and the rules, and opens the poll. Nothing about it can be changed
 * afterwards by anybody. A poll that is opened here is a consultation; one that decides is opened by its decision.
 */
export const openPoll = contract({
  name: 'polls.openPoll',
  does: 'write',
  input: z.strictObject({
    callId,
    pollId: id,
    placeId: id,
    roll: z.enum(rollKinds),
    matter: z.enum(pollMatters),
    question: words(200),
    ask,
    isSecret: z.boolean(),
    ways: z.array(z.enum(votingWays)).check(z.minLength(1), z.maxLength(votingWays.length)),
    closesAt: instant,
    mayCloseEarly: z.boolean(),
    meetingId: z.optional(id),
    /** What the words leave in doubt: whoever asks says that nobody is elected or recalled by it. */
    saidNoElection: z.optional(z.literal(true)),
    /** Each unsure line of the roll, and whether it counts. */
    unsure: z.array(z.strictObject({ personId: id, counts: z.boolean() })).check(z.maxLength(1000)),
    /** What holds for all other unsure lines, where a register has many without a year of birth. */
    othersCount: z.optional(z.boolean()),
  }),
  publicWords: ['question', 'ask.options'],
  output: z.object({ pollId: id, hash: z.string(), size: z.int(), standing }),
  refusals: [
    'place_not_found',
    'roll_not_of_this_place',
    'poll_exists',
    'election_needs_booth',
    'may_be_an_election',
    'options_alike',
    'hands_are_not_secret',
    'hands_cannot_rank',
    'closing_is_past',
    'unsure_lines_open',
    'nobody_on_the_roll',
    'too_few_for_a_secret',
  ],
});

const cast = z.object({ pollId: id, way: z.enum(votingWays), standing });

/** Gives the caller's voice, or that of their household. It is given once and cannot be taken back. */
export const castBallot = contract({
  name: 'polls.castBallot',
  does: 'write',
  input: z.strictObject({ callId, pollId: id, choice }),
  traceless: ['choice'],
  output: cast,
  refusals: [
    'poll_not_found',
    'voting_not_open',
    'not_this_way',
    'not_an_elector',
    'choice_not_valid',
    'already_voted',
  ],
});

/** A helper gives the voice of somebody without a phone, in their presence. It is marked, and the person is told. */
export const castFor = contract({
  name: 'polls.castFor',
  does: 'write',
  input: z.strictObject({ callId, pollId: id, personId: id, choice }),
  traceless: ['choice'],
  output: cast,
  refusals: [
    'poll_not_found',
    'voting_not_open',
    'not_this_way',
    'not_an_elector',
    'choice_not_valid',
    'already_voted',
  ],
});

/** A slip is handed out by name: from here on this voice goes by paper. */
export const handOutSlip = contract({
  name: 'polls.handOutSlip',
  does: 'write',
  input: z.strictObject({ callId, pollId: id, personId: id }),
  output: cast,
  refusals: [
    'poll_not_found',
    'voting_not_open',
    'not_this_way',
    'not_an_elector',
    'already_voted',
    'way_is_counted',
  ],
});

/**
 * The list of those present for a show of hands. Whoever has voted already is named in the answer and keeps the hand
 * down; everybody else on it votes by hand from here on.
 */
export const markPresent = contract({
  name: 'polls.markPresent',
  does: 'write',
  input: z.strictObject({
    callId,
    pollId: id,
    personIds: z.array(id).check(z.minLength(1), z.maxLength(50)),
  }),
  output: z.object({
    pollId: id,
    standing,
    /** May raise a hand from now on. */
    present: z.array(id),
    /** Were on the list before, and raise a hand as well. */
    already: z.array(id),
    /** Have voted another way, or their household has. */
    hasVoted: z.array(id),
    notElectors: z.array(id),
  }),
  refusals: ['poll_not_found', 'voting_not_open', 'not_this_way', 'way_is_counted'],
});

const counted = z.object({
  pollId: id,
  way: z.enum(countedWays),
  entry: z.int(),
  standing,
});

/**
 * Writes down what was counted by hand or from the slips. It counts when two others have written down the same. A
 * mistake is corrected by one more entry, which needs its own witnesses.
 */
export const recordCount = contract({
  name: 'polls.recordCount',
  does: 'write',
  input: z.strictObject({ callId, pollId: id, way: z.enum(countedWays), figures }),
  output: counted,
  refusals: [
    'poll_not_found',
    'not_this_way',
    'figures_do_not_add_up',
    'not_before_close',
    'result_stands',
  ],
});

/**
 * A witness writes down their own count, without seeing the recorder's. Recorder and witnesses are three people of
 * three households, and one of them at least is not of the two committees. A count that differs blocks the result.
 */
export const witnessCount = contract({
  name: 'polls.witnessCount',
  does: 'write',
  input: z.strictObject({
    callId,
    pollId: id,
    way: z.enum(countedWays),
    entry: z.int().check(z.minimum(1), z.maximum(1000)),
    figures,
  }),
  output: z.extend(counted, { agrees: z.boolean() }),
  refusals: [
    'poll_not_found',
    'figures_do_not_add_up',
    'count_not_found',
    'needs_no_witness',
    'witness_of_own_count',
    'witness_of_same_household',
    'one_witness_from_outside',
  ],
});

/** Ends the voting by hand, where the rules of the poll allow it. Otherwise its clock does. */
export const closePoll = contract({
  name: 'polls.closePoll',
  does: 'write',
  input: z.strictObject({ callId, pollId: id }),
  output: z.object({ pollId: id, standing }),
  refusals: ['poll_not_found', 'voting_not_open', 'closes_by_its_clock'],
});

/** A poll as this reader sees it. Everybody reads the polls of a village and its result; only electors vote. */
export const readPoll = contract({
  name: 'polls.readPoll',
  does: 'read',
  input: z.strictObject({ pollId: id }),
  output: pollShown,
  refusals: ['poll_not_found'],
});

/** The polls of a village with those of its groups, of one group or hamlet, or about one thing; the newest first. */
export const listPolls = contract({
  name: 'polls.listPolls',
  does: 'read',
  input: z.union([
    z.strictObject({ placeId: id, after: cursor }),
    z.strictObject({ about: pollAbout, after: cursor }),
  ]),
  output: pageOf(pollLine),
  refusals: ['place_not_found'],
});

/** One page of the frozen roll: the keys over which its hash is taken, with masked names for people of the village. */
export const readRoll = contract({
  name: 'polls.readRoll',
  does: 'read',
  input: z.strictObject({ pollId: id, page: z.int().check(z.minimum(0), z.maximum(1000)) }),
  output: z.object({
    pollId: id,
    page: z.int(),
    standing,
    lines: z.array(z.object({ voice: z.string(), name: z.optional(z.string()) })),
  }),
  refusals: ['poll_not_found', 'page_not_found'],
});

/** The roll call of an open poll that has been counted: who chose what, so that everybody can count again. */
export const readBallots = contract({
  name: 'polls.readBallots',
  does: 'read',
  input: z.strictObject({ pollId: id, after: cursor }),
  output: z.object({
    ...pageOf(
      z.object({
        voice: z.string(),
        name: z.string(),
        choice,
        isAssisted: z.boolean(),
        /** The helper took it back: it stays to be seen and is not counted. */
        isTakenBack: z.boolean(),
      }),
    ).shape,
    standing,
  }),
  refusals: ['poll_not_found', 'poll_is_secret', 'not_counted_yet'],
});
