import assert from 'node:assert';
import * as z from 'zod/mini';
import { id, instant } from '../contracts/contract';
import { aboutKinds, tellings } from '../contracts/notifications';
import { matters, motionSources } from '../contracts/decisions-words';
import { rollKinds } from '../contracts/organisation-words';
import { channels, requestKinds } from '../contracts/requests-words';
import { type Happening, happenings, type Listener } from '../kernel/happening';
import { idOf } from '../kernel/ids';
import type { World } from '../kernel/operation';
import type { Transaction } from '../kernel/store';

/** What a duty is about, so that a screen can open it: the kind of thing and its id, never its words. */
const about = z.object({ kind: z.enum(aboutKinds), id });

/** Who is to be told in a step of a request: nobody, for a filer who did not give a name. */
const requestStep = z.object({
  requestId: id,
  filerId: z.optional(id),
  /** Told within the product only, never by a message that lights up a screen. */
  sealed: z.optional(z.boolean()),
});

/** Whence a motion came: the topic of a meeting, a draft of the rules, or somebody. */
const motionSource = z.object({ kind: z.enum(motionSources), id: z.optional(id) });

/**
 * Everything that can happen, in one list. The facts are ids and closed words: no name, no text, and of a
 * sealed thing nothing but that it exists.
 */
export const events = {
  'request.filed': z.object({
    requestId: id,
    filerId: z.optional(id),
    kind: z.enum(requestKinds),
    channel: z.enum(channels),
    sealed: z.boolean(),
  }),
  'request.accepted': requestStep,
  'request.handed-on': requestStep,
  'request.answered': requestStep,
  'request.reopened': requestStep,
  'request.withdrawn': requestStep,
  /** The clock of the office ran out: it rose to the office above or, where there is none, was called for again. */
  'request.overdue': requestStep,
  /** One side has written, said or shown something more; no clock has moved. */
  'request.words-added': z.object({
    requestId: id,
    by: z.enum(['filer', 'office']),
    filerId: z.optional(id),
    /** Who holds it, or has answered it, and for which office. */
    holderId: id,
    officeId: id,
    sealed: z.boolean(),
  }),
  'request.closed': z.object({
    requestId: id,
    filerId: z.optional(id),
    householdId: z.optional(id),
    villageId: z.optional(id),
    kind: z.enum(requestKinds),
    /** The holder found that what was said is true. */
    proved: z.boolean(),
    /** The filer, or the dated silence, says that it is solved. */
    solved: z.boolean(),
    sealed: z.boolean(),
    /** The office and the person who found it to be true. */
    officeId: z.optional(id),
    verifiedBy: z.optional(id),
  }),
  /** Somebody holds an open duty from now on. One duty, one holder, one clock. */
  'duty.given': z.object({
    dutyId: id,
    about,
    officeId: id,
    holderId: z.optional(id),
    dueAt: instant,
    urgent: z.boolean(),
  }),
  /** The clock ran out; it rose to the office above. */
  'duty.overdue': z.object({
    dutyId: id,
    about,
    officeId: id,
    holderId: z.optional(id),
    dueAt: instant,
  }),
  'duty.settled': z.object({ dutyId: id, about }),
  'binding.asked': z.object({ bindingId: id, villageId: id }),
  'binding.confirmed': z.object({ bindingId: id, personId: id }),
  /** The person is not in the register, so the answer goes to the WeChat identity that asked. */
  'binding.declined': z.object({ bindingId: id, identityId: z.optional(id) }),
  /** Everybody on a roll of this place is told that something is there to be read or done. */
  'place.told': z.object({ about, placeId: id, roll: z.enum(rollKinds), what: z.enum(tellings) }),
  /** Some of a roll that was told (`of`): as many as one delivery reaches. */
  'people.told': z.object({ about, personIds: z.array(id), what: z.enum(tellings), of: id }),
  /** One person is told what came of what they said, asked or signed. */
  'person.told': z.object({ about, personId: id, what: z.enum(tellings) }),
  /** A matter is on its way to be decided (四议两公开). */
  'decision.opened': z.object({
    decisionId: id,
    villageId: id,
    matters: z.array(z.enum(matters)),
    source: motionSource,
  }),
  /** The body that decides has passed it, or has not. */
  'decision.decided': z.object({
    decisionId: id,
    villageId: id,
    matters: z.array(z.enum(matters)),
    outcome: z.enum(['passed', 'failed']),
    source: motionSource,
  }),
  /** It has come to its end: into the archive, not taken up, or taken back. */
  'decision.closed': z.object({
    decisionId: id,
    villageId: id,
    how: z.enum(['archived', 'declined', 'withdrawn']),
    source: motionSource,
  }),
  /** A poll has been counted and its result stands: it may be read by whoever asked for it. */
  'poll.closed': z.object({
    pollId: id,
    villageId: id,
    about: z.optional(z.object({ kind: z.enum(['meeting', 'decision']), id })),
  }),
  /** A person had themselves deleted: every domain lets go of what no law makes it keep. */
  'person.forgotten': z.object({ personId: id }),
  'points.credited': z.object({ householdId: id, entryId: id, points: z.number().check(z.int()) }),
} as const;

export type EventName = keyof typeof events;

/** What is told often and nobody listens to: it stands in the record and waits for no delivery. */
export const unheard: readonly string[] = ['request.filed', 'binding.asked'] satisfies EventName[];

export type FactsOf<Name extends EventName> = z.output<(typeof events)[Name]>;

/**
 * Writes that something happened, in the transaction of the change itself. `key` makes it one happening
 * however often the transaction runs: what it is about and which step of it.
 */
export async function tell<Name extends EventName>(
  tx: Transaction,
  name: Name,
  { key, at, facts }: { key: readonly (string | number)[]; at: number; facts: FactsOf<Name> },
): Promise<void> {
  assert(
    events[name].safeParse(facts).success,
    `${name} was told with other facts than it promises`,
  );
  await tx.insert(happenings, {
    id: happeningIdOf(name, key),
    name,
    at,
    facts,
    heardBy: [],
    attempts: 0,
    ...(!unheard.includes(name) && { dueAt: at }),
  });
}

/** Under which id something is told: what is told twice under one key is one happening. */
export function happeningIdOf(name: EventName, key: readonly (string | number)[]): string {
  return idOf(name, ...key);
}

/** What a domain does when it hears of something; it may hear of it twice. */
export function hear<Name extends EventName>(
  hears: Name,
  listener: string,
  act: (facts: FactsOf<Name>, happening: Happening, world: World) => Promise<void>,
): Listener {
  return {
    name: listener,
    hears,
    act: (happening, world) =>
      act(events[hears].parse(happening.facts) as FactsOf<Name>, happening, world),
  };
}
