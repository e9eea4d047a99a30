import * as z from 'zod/mini';
import { type Deed, deeds } from '../../contracts/points';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored, Unstored } from '../../kernel/store';
import { accountIdOf } from './account';

/**
 * Points that went from one account to another. Entries are only added: a mistake is put right by one more
 * entry that goes the other way.
 */
export interface Entry extends Stored {
  readonly at: number;
  readonly fromId: string;
  readonly toId: string;
  /** More than zero; the direction says whether it came in or was taken back. */
  readonly points: number;
  readonly villageId: string;
  readonly householdId: string;
  readonly deed: Deed;
  /** The sentence and the edition of the tariff under which it was booked. */
  readonly text: string;
  readonly edition: number;
  /** The clause of the village's rules that the sentence rested on. */
  readonly cites?: string;
  readonly requestId?: string;
  readonly earnedBy?: string;
  readonly officeId?: string;
  readonly verifiedBy?: string;
  readonly objectUntil: number;
  readonly corrects?: string;
  readonly reason?: string;
}
export type NewEntry = Unstored<Entry>;

export const entries: Collection<Entry> = {
  name: 'points_entries',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    at: z.number(),
    fromId: z.string(),
    toId: z.string(),
    points: z.number(),
    villageId: z.string(),
    householdId: z.string(),
    deed: z.enum(deeds),
    text: z.string(),
    edition: z.number(),
    cites: z.optional(z.string()),
    requestId: z.optional(z.string()),
    earnedBy: z.optional(z.string()),
    officeId: z.optional(z.string()),
    verifiedBy: z.optional(z.string()),
    objectUntil: z.number(),
    corrects: z.optional(z.string()),
    reason: z.optional(z.string()),
  }) as z.ZodMiniType<Entry>,
  indexes: {
    ofHousehold: ['householdId', 'at'],
    incoming: ['toId', 'at'],
    outgoing: ['fromId', 'at'],
    earnedBy: ['earnedBy', 'at'],
  },
};

/** One request earns one line once, however often its closing is heard of. */
export function entryIdOf(event: readonly string[], line: string): string {
  return idOf('points-entry', ...event, line);
}

/** The line that takes this one back: there is at most one. */
export function correctionIdOf(entryId: string): string {
  return idOf('points-correction', entryId);
}

/** What the entry did to the household: more than zero came in, less than zero was taken back. */
export function gainOf({ toId, householdId, points }: NewEntry): number {
  return toId === accountIdOf('household', householdId) ? points : -points;
}
