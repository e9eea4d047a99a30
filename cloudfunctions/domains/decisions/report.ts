import * as z from 'zod/mini';
import { reportTargets } from '../../contracts/decisions-words';
import type { Collection, Stored } from '../../kernel/store';

/** What the supervision committee has told an office above, locked away from its own village, and the answer. */
export interface Report extends Stored {
  readonly decisionId: string;
  readonly to: (typeof reportTargets)[number];
  readonly officeId: string;
  readonly officeName: string;
  readonly byId: string;
  readonly at: number;
  readonly sealed: string;
  /** One duty of that office, with one clock, until it has answered. */
  readonly duty?: {
    readonly id: string;
    readonly officeId: string;
    readonly holderId?: string;
    readonly dueAt: number;
  };
  readonly answer?: { readonly at: number; readonly sealed: string };
}

export const reports: Collection<Report> = {
  name: 'decision_reports',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    to: z.enum(reportTargets),
    officeId: z.string(),
    officeName: z.string(),
    byId: z.string(),
    at: z.number(),
    sealed: z.string(),
    duty: z.optional(
      z.object({
        id: z.string(),
        officeId: z.string(),
        holderId: z.optional(z.string()),
        dueAt: z.number(),
      }),
    ),
    answer: z.optional(z.object({ at: z.number(), sealed: z.string() })),
  }) as z.ZodMiniType<Report>,
  indexes: {
    ofDecision: ['decisionId', 'at'],
    due: ['duty.dueAt'],
    byHolder: ['duty.holderId', 'duty.dueAt'],
    byOffice: ['duty.officeId', 'duty.dueAt'],
  },
};
