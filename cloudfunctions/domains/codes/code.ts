import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import {
  CODE_LENGTH,
  codeAlphabet,
  codeKinds,
  type CodeKind,
  type CodeState,
  revocationReasons,
  type RevocationReason,
} from '../../contracts/codes';
import { dayOf } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';

/**
 * A printed code. Whoever reads the database finds no code in it: the id is made from the code and does not
 * lead back, and the code itself is sealed, because a household's card lets its reader join the household.
 */
export interface Code extends Stored {
  readonly sealed: string;
  readonly kind: CodeKind;
  readonly villageId: string;
  /** The place that is filled in: for a household its group. */
  readonly placeId: string;
  readonly householdId?: string;
  readonly meeting?: Meeting;
  readonly madeAt: number;
  readonly madeBy: string;
  readonly revoked?: {
    readonly at: number;
    readonly by: string;
    readonly reason: RevocationReason;
  };
}

export interface Meeting {
  readonly title: string;
  readonly heldAt: number;
  /** The house-yard meeting that is signed in to with this code; an id of another domain, kept as it is. */
  readonly meetingId?: string;
}

export const codes: Collection<Code> = {
  name: 'codes',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    sealed: z.string(),
    kind: z.enum(codeKinds),
    villageId: z.string(),
    placeId: z.string(),
    householdId: z.optional(z.string()),
    meeting: z.optional(
      z.object({ title: z.string(), heldAt: z.number(), meetingId: z.optional(z.string()) }),
    ),
    madeAt: z.number(),
    madeBy: z.string(),
    revoked: z.optional(
      z.object({ at: z.number(), by: z.string(), reason: z.enum(revocationReasons) }),
    ),
  }) as z.ZodMiniType<Code>,
  indexes: {
    inVillage: ['villageId', 'madeAt'],
    inVillageByKind: ['villageId', 'kind', 'madeAt'],
  },
};

/** Which code a household's card carries now; its id is the household's, so there is never a second one. */
export interface HouseholdCode extends Stored {
  readonly codeId: string;
}

export const householdCodes: Collection<HouseholdCode> = {
  name: 'household_codes',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    codeId: z.string(),
  }),
  indexes: {},
};

/** Which code is printed for a meeting that is signed in to; its id is the meeting's. */
export interface MeetingCode extends Stored {
  readonly codeId: string;
}

export const meetingCodes: Collection<MeetingCode> = {
  name: 'meeting_codes',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    codeId: z.string(),
  }),
  indexes: {},
};

/** Which code hangs beside a village's rules; its id is the village's, so all its posters open by one code. */
export interface RulesCode extends Stored {
  readonly codeId: string;
}

export const rulesCodes: Collection<RulesCode> = {
  name: 'rules_codes',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    codeId: z.string(),
  }),
  indexes: {},
};

/** Twelve letters out of 32, from letters that nobody can guess: 60 bits. */
export function newCode(random: string): string {
  const bytes = createHash('sha256').update(random).digest().subarray(0, CODE_LENGTH);
  return Array.from(bytes, (byte) => codeAlphabet[byte % codeAlphabet.length]).join('');
}

/** As the back end knows it, whatever capitals, blanks and dashes somebody typed. */
export function untyped(code: string): string {
  return code.toLowerCase().replaceAll(/[\s\-–—_]/g, '');
}

export function codeIdOf(code: string): string {
  return idOf('code', untyped(code));
}

/** A meeting's code is over when the day of the meeting is past. */
export function stateOf(
  { revoked, meeting }: Pick<Code, 'revoked' | 'meeting'>,
  now: number,
): CodeState {
  if (revoked) {
    return 'revoked';
  }
  return meeting && isOver(meeting.heldAt, now) ? 'over' : 'live';
}

export function isOver(heldAt: number, now: number): boolean {
  return dayOf(heldAt) < dayOf(now);
}
