import * as z from 'zod/mini';
import {
  type ObjectionLevel,
  objectionLevels,
  type RiseReason,
  riseReasons,
} from '../../contracts/decisions-words';
import type { Collection, Stored } from '../../kernel/store';

/** Who objected and in which words: only they and who must answer read it. Where it stands, the decision says. */
export interface ObjectionKept extends Stored {
  readonly decisionId: string;
  readonly personId: string;
  readonly filedAt: number;
  /** Locked away: what was written. */
  readonly sealed: string;
  readonly answers: readonly {
    readonly level: ObjectionLevel;
    readonly at: number;
    readonly sealed: string;
  }[];
  readonly rises: readonly { readonly at: number; readonly why: RiseReason }[];
  /** The office that answers now, as one duty with one clock. */
  readonly duty?: {
    readonly id: string;
    readonly officeId: string;
    readonly officeName: string;
    readonly holderId?: string;
    readonly dueAt: number;
  };
  /** It counts as accepted after this instant. */
  readonly silenceAt?: number;
}

export const objections: Collection<ObjectionKept> = {
  name: 'decision_objections',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    personId: z.string(),
    filedAt: z.number(),
    sealed: z.string(),
    answers: z.array(
      z.object({ level: z.enum(objectionLevels), at: z.number(), sealed: z.string() }),
    ),
    rises: z.array(z.object({ at: z.number(), why: z.enum(riseReasons) })),
    duty: z.optional(
      z.object({
        id: z.string(),
        officeId: z.string(),
        officeName: z.string(),
        holderId: z.optional(z.string()),
        dueAt: z.number(),
      }),
    ),
    silenceAt: z.optional(z.number()),
  }) as z.ZodMiniType<ObjectionKept>,
  indexes: {
    ofDecision: ['decisionId'],
    ofPerson: ['personId', 'filedAt'],
    due: ['duty.dueAt'],
    byHolder: ['duty.holderId', 'duty.dueAt'],
    byOffice: ['duty.officeId', 'duty.dueAt'],
    silent: ['silenceAt'],
  },
};
