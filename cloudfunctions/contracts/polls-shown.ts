import * as z from 'zod/mini';
import { id, instant } from './contract';
import { rollKinds } from './organisation-words';
import {
  blockReasons,
  countedWays,
  countStates,
  pollAbilities,
  pollKinds,
  pollMatters,
  pollStandings,
  pollStates,
  standingReasons,
  takeBackReasons,
  votingWays,
} from './polls-words';

/** `agree` and its like, or the number of a written option: `1`, `2` … */
export const optionId = z.string().check(z.regex(/^[a-z0-9]{1,10}$/));

/**
 * What a voter chooses: one option; several; or all that matter to them, the dearest first. What a ranking leaves out
 * stands behind all that it names.
 */
export const choice = z.array(optionId).check(z.minLength(1), z.maxLength(20));

/** What the result is worth and why. Every answer about a poll carries it. */
export const standing = z.object({ is: z.enum(pollStandings), because: z.enum(standingReasons) });

/** A poll belongs to a meeting or to a decision, or stands by itself. */
export const pollAbout = z.object({ kind: z.enum(['meeting', 'decision']), id });

/**
 * All that was settled before the first ballot. Its SHA-256 over JSON with sorted keys, in base64url, is `hash`:
 * anybody can reckon it again from what is shown here.
 */
export const frozen = z.object({
  pollId: id,
  placeId: id,
  villageId: id,
  about: z.optional(pollAbout),
  matter: z.enum(pollMatters),
  question: z.string(),
  kind: z.enum(pollKinds),
  options: z.array(z.object({ id: optionId, text: z.string() })),
  /** Of `several_of`: no more than so many. */
  most: z.optional(z.int()),
  roll: z.enum(rollKinds),
  /** Whose voice is one: a person's, or a household's, for which any adult of it speaks. */
  voice: z.enum(['person', 'household']),
  isSecret: z.boolean(),
  ways: z.array(z.enum(votingWays)),
  opensAt: instant,
  closesAt: instant,
  /** Whether the chair may close before `closesAt`. Without it only when every voice is in. */
  mayCloseEarly: z.boolean(),
  standing,
  /** The words looked like an election, and whoever asked said that it is none: everybody can read that. */
  saidNoElection: z.optional(z.literal(true)),
  /** Fewer voices than `result` are not opened in a secret poll; fewer than `participation` are not told before the end. */
  shownFrom: z.object({ result: z.int(), participation: z.int() }),
  /**
   * The frozen roll. Its hash is taken over the hashes of its pages in order, and a page's over its voices as
   * `polls.readRoll` shows them.
   */
  electorate: z.object({ size: z.int(), pages: z.int(), hash: z.string() }),
});
export type Frozen = z.output<typeof frozen>;

const figure = z.object({ option: optionId, count: z.int() });

/** Every pair of options of a ranking: how many put the one of the row before the one of the column. */
const pairwise = z.object({
  options: z.array(optionId),
  table: z.array(z.array(z.int())),
  /** From the first place on (Schulze). Options that share a place are tied, and stay so. */
  places: z.array(z.array(optionId)),
  /** Pairs of which neither beats the other, wherever they stand. */
  ties: z.array(z.array(optionId)),
});

/** What the voices say. Nobody learns any of it before the poll is closed and everything fits. */
export const pollResult = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('counted'),
    /** All voices: valid and invalid, of every way. */
    voices: z.int(),
    of: z.int(),
    invalid: z.int(),
    /** Cast by a helper for somebody without a phone. */
    assisted: z.int(),
    /** By which way; of a secret poll not told, because one slip among ballots is somebody's. */
    byWay: z.optional(z.object({ online: z.int(), hand: z.int(), paper: z.int() })),
    /** How many chose each option; of a ranking, how many put it first. */
    options: z.array(figure),
    /** Who is ahead; more than one is a tie, which is told and never broken here. Empty when nobody chose. */
    ahead: z.array(optionId),
    ranking: z.optional(pairwise),
  }),
  /** So few voted in secret that the figures would say who: they stay sealed for everybody. */
  z.object({ is: z.literal('withheld'), because: z.literal('too_few_to_stay_secret') }),
]);
export type PollResult = z.output<typeof pollResult>;

/** How far the count of one way is. Its figures are part of the result and are not told before. */
const countShown = z.object({
  way: z.enum(countedWays),
  /** Which entry: a correction is one more. 0 when there is none yet. */
  entry: z.int(),
  state: z.enum(countStates),
  /** Marked present, or slips handed out: no more can come of it. Told only from the threshold on. */
  most: z.optional(z.int()),
});

/** That an entry of the desk was taken back: when, and why. The entry itself stays. */
const takenBack = z.object({ at: instant, because: z.enum(takeBackReasons) });

/** A voice that the desk wrote down for somebody, and whether it still holds. Names are masked. */
export const entryShown = z.object({
  entryId: id,
  /** Whom it names; in a secret poll for the desk alone. */
  name: z.optional(z.string()),
  houseNumber: z.optional(z.string()),
  way: z.enum(votingWays),
  writtenBy: z.string(),
  takenBack: z.optional(z.extend(takenBack, { by: z.string() })),
  mayTakeBack: z.boolean(),
});

export const pollShown = z.object({
  frozen,
  hash: z.string(),
  standing,
  state: z.enum(pollStates),
  placeName: z.string(),
  /** How many voices are in, told from the threshold on. */
  participation: z.optional(z.int()),
  /** The reader's own voice. */
  mine: z.object({
    hasVoice: z.boolean(),
    /** Their key in the frozen roll, to find themselves in it. */
    voice: z.optional(z.string()),
    /** How it has been used: on the phone, marked present for hands, or a slip taken. */
    way: z.optional(z.enum(votingWays)),
    isAssisted: z.optional(z.boolean()),
    /** What was chosen online. Never of a secret poll: nobody knows it any more. */
    choice: z.optional(choice),
    /** The desk wrote something down for this voice and took it back; the last time. */
    takenBack: z.optional(z.extend(takenBack, { way: z.enum(votingWays) })),
  }),
  /** Entries that the desk took back; each can be read. */
  takenBack: z.int(),
  counts: z.array(countShown),
  blockedBecause: z.array(z.enum(blockReasons)),
  closedAt: z.optional(instant),
  countedAt: z.optional(instant),
  result: z.optional(pollResult),
  abilities: z.array(z.enum(pollAbilities)),
});
export type PollShown = z.output<typeof pollShown>;

/** One line of a list of polls. */
export const pollLine = z.object({
  pollId: id,
  placeId: id,
  about: z.optional(pollAbout),
  question: z.string(),
  kind: z.enum(pollKinds),
  isSecret: z.boolean(),
  standing,
  state: z.enum(pollStates),
  opensAt: instant,
  closesAt: instant,
  /** Whether the reader has a voice in it that has not been given. */
  waitsForMe: z.boolean(),
});
