import * as z from 'zod/mini';
import { contract, cursor, pageOf, words } from './contract';

/** The parts of the book of law: each is read by itself. */
export const lawSections = [
  'parameters',
  'clocks',
  'bodies',
  'matters',
  'citations',
  'rules',
  'safeguards',
  'channels',
  'hotlines',
  'calendar',
] as const;
export type LawSection = (typeof lawSections)[number];

/**
 * How sure a line is, the surest first. `law` and `regulation` were read as text, `known` is well known but the
 * text was not at hand, `local_practice` holds in this county or elsewhere without being law, `design` is this
 * product's own, `unverified` is to be confirmed by the county.
 */
export const lawStatuses = [
  'law',
  'regulation',
  'known',
  'local_practice',
  'design',
  'unverified',
] as const;
export type LawStatus = (typeof lawStatuses)[number];

const lawUnits = [
  'hour',
  'calendarDay',
  'workingDay',
  'month',
  'year',
  'people',
  'count',
  'yuan',
  'point',
] as const;
export type LawUnit = (typeof lawUnits)[number];

const unit = z.enum(lawUnits);
const amount = z.number();
/** `2026-11-01`, a day in the village. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** How much. `unknown` is a figure that the county still has to enter. */
const figure = z.discriminatedUnion('is', [
  z.object({ is: z.literal('amount'), amount, unit }),
  z.object({ is: z.literal('unknown'), unit }),
  z.object({ is: z.literal('share'), parts: amount, of: amount }),
  z.object({ is: z.literal('switch'), isOn: z.boolean() }),
  z.object({ is: z.literal('word'), word: z.enum(['yearly']) }),
  z.object({ is: z.literal('range'), from: amount, until: z.optional(amount) }),
  z.object({
    is: z.literal('tiers'),
    tiers: z.array(z.object({ untilRank: amount, yuan: amount })),
  }),
  z.object({
    is: z.literal('deeds'),
    deeds: z.array(
      z.object({ text: z.string(), points: amount, timesPerMonthMax: z.optional(amount) }),
    ),
  }),
  z.object({
    is: z.literal('days'),
    rest: z.array(z.object({ name: z.string(), from: day, until: day })),
    worked: z.array(day),
  }),
]);

/** A rule of the routing policy in the words of `law/`: who gets it, when, and what the filer is told. */
const rule = z.object({
  /** 类别：隐患、投诉. Empty: whatever no rule above has taken. */
  conditions: z.array(z.object({ asks: z.string(), words: z.array(z.string()) })),
  /** The offices in turn; the last may not hand it on. Or whom the rule tells, or passes over. */
  path: z.array(z.string()),
  channel: z.optional(z.string()),
  /** Until when the first of the path answers, and how sure that period is. */
  within: z.optional(z.object({ name: z.string(), amount, unit, status: z.enum(lawStatuses) })),
  reason: z.optional(z.string()),
  urgency: z.optional(z.string()),
  hotlines: z.array(z.string()),
});

/** One thing by which the product goes. */
const lawLine = z.object({
  section: z.enum(lawSections),
  key: z.string(),
  name: z.string(),
  figure: z.optional(figure),
  what: z.optional(z.string()),
  rule: z.optional(rule),
  /** By what: the article, the office, or whose idea it is. */
  source: z.string(),
  /** Of a rule and of a channel: how sure the citation is that it rests on. */
  status: z.enum(lawStatuses),
  validFrom: day,
  /** The open questions that have to be closed before it is sure. */
  questions: z.array(z.string()),
});

/** Everybody may know by which rule their matter goes, and how sure that rule is. */
export const readLaw = contract({
  name: 'organisation.readLaw',
  does: 'read',
  input: z.strictObject({
    section: z.optional(z.enum(lawSections)),
    status: z.optional(z.enum(lawStatuses)),
    /** In a name, an article, a condition, an office. */
    search: z.optional(words(40)),
    after: cursor,
  }),
  output: z.object({
    /** What is still to be confirmed comes first. */
    ...pageOf(lawLine).shape,
    version: z.string(),
    /** Of the whole book, whatever was asked for. */
    counts: z.array(
      z.object({ section: z.enum(lawSections), status: z.enum(lawStatuses), count: amount }),
    ),
    /** What could not be verified, and where the county finds it. */
    questions: z.array(z.object({ key: z.string(), asks: z.string(), where: z.string() })),
  }),
  refusals: [],
});
