import * as z from 'zod/mini';
import { awaited } from '../../contracts/decisions-words';
import type { Collection, Stored } from '../../kernel/store';
import type { Awaited } from '../../contracts/decisions-words';
import type { ObjectionLevel } from '../../contracts/decisions-words';
import type { ChainLine } from './chain';
import type { Process } from './state';

/** An open duty: exactly one person, one office, one clock. */
export interface Duty {
  readonly id: string;
  readonly does: Awaited;
  readonly officeId: string;
  readonly officeName: string;
  readonly holderId?: string;
  readonly dueAt: number;
  /** When it is next made sure that the holder still holds the post. */
  readonly checkAt: number;
  /** The office that looks after it now: the village's own, or one above because it was not done in time. */
  readonly level: ObjectionLevel;
}

/** One decision of a village: where it stands, what everybody may read of it, and who holds the next step. */
export interface Decision extends Stored {
  readonly villageId: string;
  readonly title: string;
  readonly text: string;
  readonly openedAt: number;
  readonly isOpen: boolean;
  /** Who moved it: not told to anybody. */
  readonly moverId?: string;
  /** What the marks of persons are salted with. */
  readonly salt: string;
  readonly process: Process;
  /** Joint signatures gathered so far. */
  readonly signed: { readonly villagers: number; readonly representatives: number };
  /** How many might sign, as of the motion and of the latest signature. */
  readonly electors: { readonly villagers: number; readonly representatives: number };
  /** The ballot on the phone of the meeting that is open. */
  readonly ballotPollId?: string;
  readonly duty?: Duty;
  /** Something becomes due of which nobody holds a duty: a notice has hung its days. */
  readonly wakeAt?: number;
}

export const decisions: Collection<Decision> = {
  name: 'decisions',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    villageId: z.string(),
    title: z.string(),
    text: z.string(),
    openedAt: z.number(),
    isOpen: z.boolean(),
    moverId: z.optional(z.string()),
    salt: z.string(),
    process: z.unknown(),
    signed: z.object({ villagers: z.number(), representatives: z.number() }),
    electors: z.object({ villagers: z.number(), representatives: z.number() }),
    ballotPollId: z.optional(z.string()),
    duty: z.optional(
      z.object({
        id: z.string(),
        does: z.enum(awaited),
        officeId: z.string(),
        officeName: z.string(),
        holderId: z.optional(z.string()),
        dueAt: z.number(),
        checkAt: z.number(),
        level: z.string(),
      }),
    ),
    wakeAt: z.optional(z.number()),
  }) as unknown as z.ZodMiniType<Decision>,
  indexes: {
    ofVillage: ['villageId', 'isOpen', 'openedAt'],
    due: ['duty.dueAt'],
    byHolder: ['duty.holderId', 'duty.dueAt'],
    byOffice: ['duty.officeId', 'duty.dueAt'],
    toCheck: ['duty.checkAt'],
    toWake: ['wakeAt'],
    byMover: ['moverId'],
  },
};

/** Who came to a meeting, in numbers, and the sheets on which it stands line by line. */
export interface Attendance {
  readonly onsite: number;
  readonly online: number;
  readonly proxy: number;
  readonly recused: number;
  /** Their ids in order, and how long each is in the certificate. */
  readonly sheets: readonly { readonly id: string; readonly bytes: number }[];
}

/** A line of the diary as it is kept: the public line of the chain, and beside it who acted and the words. */
export interface DecisionLineKept extends Stored {
  readonly decisionId: string;
  readonly n: number;
  /** Of a meeting without the lists of who came, which stand on sheets of their own. */
  readonly line: ChainLine;
  readonly attendance?: Attendance;
  readonly personId?: string;
  readonly office?: string;
  /** Public words whose fingerprint stands in the line: a notice, a report of progress, a reason. */
  readonly words?: string;
  readonly signerIds?: readonly string[];
  /** Of a meeting: who led it, and who wrote its minutes. */
  readonly chairId?: string;
  readonly recorderId?: string;
  /** Files of papers that are kept, by their fingerprint. */
  readonly fileIds?: readonly { readonly hash: string; readonly fileId: string }[];
}

export const decisionLines: Collection<DecisionLineKept> = {
  name: 'decision_lines',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    n: z.number(),
    line: z.unknown(),
    attendance: z.optional(
      z.object({
        onsite: z.number(),
        online: z.number(),
        proxy: z.number(),
        recused: z.number(),
        sheets: z.array(z.object({ id: z.string(), bytes: z.number() })),
      }),
    ),
    personId: z.optional(z.string()),
    office: z.optional(z.string()),
    words: z.optional(z.string()),
    signerIds: z.optional(z.array(z.string())),
    chairId: z.optional(z.string()),
    recorderId: z.optional(z.string()),
    fileIds: z.optional(z.array(z.object({ hash: z.string(), fileId: z.string() }))),
  }) as unknown as z.ZodMiniType<DecisionLineKept>,
  indexes: { ofDecision: ['decisionId', 'n'] },
};

/** The n-th line of a decision has one id, so that two who act at once cannot both be the n-th. */
export function lineIdOf(decisionId: string, n: number): string {
  return `${decisionId}:${n}`;
}
