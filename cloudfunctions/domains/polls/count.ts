import * as z from 'zod/mini';
import {
  type AttestedState,
  type CountedWay,
  countedWays,
  type CountState,
} from '../../contracts/polls-words';
import { idOf } from '../../kernel/ids';
import type { Collection, Store, Stored } from '../../kernel/store';

/** Somebody who counted: who, of which household, and whether of the two committees. */
export interface Counter {
  readonly personId: string;
  readonly householdId?: string;
  readonly isCadre: boolean;
}

interface Witness extends Counter {
  readonly agrees: boolean;
  /** What they counted themselves. */
  readonly sealed: string;
  readonly at: number;
}

/**
 * What was counted from hands or slips, in one entry: by a recorder, and by two witnesses who did not see the
 * recorder's figures. A correction is the next entry; this one stays.
 */
export interface Count extends Stored {
  readonly pollId: string;
  readonly way: CountedWay;
  readonly entry: number;
  /** Sealed, because nobody learns a count before the result stands. */
  readonly sealed: string;
  readonly recordedBy: Counter;
  readonly recordedAt: number;
  readonly witnesses: readonly Witness[];
}

const counter = {
  personId: z.string(),
  householdId: z.optional(z.string()),
  isCadre: z.boolean(),
};

export const counts: Collection<Count> = {
  name: 'poll_counts',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    pollId: z.string(),
    way: z.enum(countedWays),
    entry: z.number(),
    sealed: z.string(),
    recordedBy: z.object(counter),
    recordedAt: z.number(),
    witnesses: z.array(
      z.object({ ...counter, agrees: z.boolean(), sealed: z.string(), at: z.number() }),
    ),
  }) as z.ZodMiniType<Count>,
  indexes: {},
};

/** One entry after the other: its number makes it one. */
export function countIdOf(pollId: string, way: CountedWay, entry: number): string {
  return idOf('poll-count', pollId, way, entry);
}

/** The last entry of a way; nothing while there is none. */
export function lastCount(
  from: Pick<Store, 'get'>,
  pollId: string,
  way: CountedWay,
  entry: number,
): Promise<Count | undefined> {
  return entry === 0 ? Promise.resolve(undefined) : from.get(counts, countIdOf(pollId, way, entry));
}

const WITNESSES = 2;

/** As much of a count as is needed to judge how far it is witnessed: here, and by hands in a meeting. */
export interface Attested {
  readonly recordedBy: Counter;
  readonly witnesses: readonly (Counter & Pick<Witness, 'agrees'>)[];
}

export function countStateOf(count: Pick<Attested, 'witnesses'> | undefined): CountState {
  return count ? attestationOf(count) : 'missing';
}

/** How far a count that was written down is witnessed. */
export function attestationOf({ witnesses }: Pick<Attested, 'witnesses'>): AttestedState {
  if (witnesses.some(({ agrees }) => !agrees)) {
    return 'disputed';
  }
  if (witnesses.length >= WITNESSES) {
    return 'witnessed';
  }
  return witnesses.length === 0 ? 'first_witness' : 'second_witness';
}

/** Why this person cannot witness this count; nothing when they can. */
export type WitnessFault =
  | 'needs_no_witness'
  | 'witness_of_own_count'
  | 'witness_of_same_household'
  | 'one_witness_from_outside';

/**
 * Recorder and two witnesses are three people of three households: a telephone lies in the family. And one of the
 * witnesses at least is not of the two committees, so that no office counts its own poll alone.
 */
export function witnessFault(
  count: Attested,
  { personId, householdId, isCadre }: Counter,
): WitnessFault | undefined {
  const state = countStateOf(count);
  if (state !== 'first_witness' && state !== 'second_witness') {
    return 'needs_no_witness';
  }
  const others = [count.recordedBy, ...count.witnesses];
  if (others.some((it) => it.personId === personId)) {
    return 'witness_of_own_count';
  }
  if (householdId !== undefined && others.some((it) => it.householdId === householdId)) {
    return 'witness_of_same_household';
  }
  const isLast = count.witnesses.length === WITNESSES - 1;
  return isLast && isCadre && count.witnesses.every((it) => it.isCadre)
    ? 'one_witness_from_outside'
    : undefined;
}
