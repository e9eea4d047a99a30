import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, words } from './contract';
import { clausePin } from './rules-words';

/**
 * Deeds that a village may give points for. The list is closed so that no village can give points for voting,
 * for using this software or for keeping silent, and no line can be a fine.
 */
export const deeds = [
  'attend_meeting',
  'tidy_yard',
  'volunteer',
  'mediate_neighbours',
  'report_hazard',
  'simple_ceremony',
  'good_deed',
  'county_honour',
] as const;
export type Deed = (typeof deeds)[number];

/** One line of a tariff: what is done, and what it earns. Points are not money. */
const tariffLine = z.object({
  deed: z.enum(deeds),
  /** The sentence that the villagers resolved, read aloud as it stands. */
  text: z.string(),
  points: z.int(),
  /** The most often that a household earns it in one calendar month. */
  timesPerMonthMax: z.optional(z.int()),
  /** Booked when a request is closed as proved and solved, without anybody asking for it. */
  isBookedByItself: z.boolean(),
  /** The clause of the village's rules that it rewards keeping: `rules.readClause` opens it as it then read. */
  cites: z.optional(clausePin),
});

/** The tariff that the villagers resolved, and when. Nothing in force: the village gives no points yet. */
const tariff = z.object({
  edition: z.int(),
  validFrom: instant,
  /** Number of the resolution of the villagers' assembly or of their representatives. */
  decisionId: z.string(),
  lines: z.array(tariffLine),
});

/** The tariff of a village, today's or an earlier edition, for everybody. */
export const readTariff = contract({
  name: 'points.readTariff',
  does: 'read',
  input: z.strictObject({
    villageId: id,
    edition: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  }),
  output: z.object({
    villageId: id,
    /** Absent while the villagers have not resolved one. */
    tariff: z.optional(tariff),
  }),
  refusals: ['village_not_found', 'tariff_not_found'],
});

/** Writes down the tariff that the villagers have resolved. It replaces the one before from its day on. */
export const adoptTariff = contract({
  name: 'points.adoptTariff',
  does: 'write',
  input: z.strictObject({
    callId,
    villageId: id,
    decisionId: words(60),
    validFrom: instant,
    lines: z
      .array(
        z.strictObject({
          deed: z.enum(deeds),
          points: z.int().check(z.minimum(1), z.maximum(100)),
          cites: z.optional(clausePin),
        }),
      )
      .check(z.minLength(1), z.maxLength(deeds.length)),
  }),
  publicWords: ['decisionId'],
  output: z.object({ edition: z.int(), validFrom: instant }),
  refusals: [
    'village_not_found',
    'deed_listed_twice',
    'not_later_than_the_one_before',
    'clause_not_found',
  ],
});

/** One line of a household's passbook. */
const passbookEntry = z.object({
  id,
  at: instant,
  /** More than zero: came in. Less than zero: was taken back. */
  points: z.int(),
  deed: z.enum(deeds),
  /** The sentence of the tariff under which it was booked, and that tariff's edition. */
  text: z.string(),
  edition: z.int(),
  /** The clause of the village's rules on which that sentence rests, as it was pinned. */
  cites: z.optional(clausePin),
  /** Who in the household earned it, masked. Only their own household is told. */
  earnedBy: z.optional(z.string()),
  /** Who found it to be true: the office, and the person masked. */
  verifiedBy: z.object({ office: z.optional(z.string()), person: z.optional(z.string()) }),
  /** The thing that proves it, for the one who earned it and nobody else. */
  requestId: z.optional(id),
  /** The last instant for an objection, which is filed like any request and names this line. */
  objectUntil: instant,
  /** The line that this one takes back, and the reason that was given. */
  corrects: z.optional(id),
  reason: z.optional(z.string()),
  /** Whether a later line has taken this one back. */
  isCorrected: z.boolean(),
  /** What this reader may do with the line. */
  abilities: z.array(z.enum(['object', 'correct'])),
});

/** The passbook of the caller's own household, or of one that a cadre of the village acts for. */
export const readPassbook = contract({
  name: 'points.readPassbook',
  does: 'read',
  input: z.strictObject({ householdId: z.optional(id), after: cursor }),
  output: z.object({
    householdId: id,
    villageId: id,
    balance: z.int(),
    /** Whether the village has a tariff in force; without one nothing is booked. */
    hasTariff: z.boolean(),
    items: z.array(passbookEntry),
    next: z.optional(z.string()),
  }),
  refusals: ['no_household', 'household_not_found'],
});

/**
 * Takes a line back by one more line, with the reason; nothing is ever changed or removed. A line is taken
 * back once; taking back the line that took back restores it.
 */
export const correctEntry = contract({
  name: 'points.correctEntry',
  does: 'write',
  input: z.strictObject({ callId, entryId: id, reason: words(100) }),
  publicWords: [],
  output: z.object({ entryId: id, points: z.int(), balance: z.int() }),
  refusals: ['entry_not_found', 'concerned_yourself', 'already_corrected', 'nothing_to_take_back'],
});
