import * as z from 'zod/mini';
import { motionOutcomes } from '../../contracts/deliberation-words';
import { idOf } from '../../kernel/ids';
import type { Collection } from '../../kernel/store';

const motionSchema = z.object({
  id: z.string(),
  version: z.number(),
  sourceId: z.string(),
  meetingId: z.exactOptional(z.string()),
  decisionId: z.string(),
  at: z.number(),
  byId: z.string(),
  /** How the decision ended. */
  outcome: z.exactOptional(z.enum(motionOutcomes)),
});

/** A topic or an item of a meeting that was made a motion for a decision: once, so its id is the source's. */
export type TopicMotion = z.output<typeof motionSchema>;

export const motions: Collection<TopicMotion> = {
  name: 'meeting_motions',
  schema: motionSchema,
  indexes: { ofMeeting: ['meetingId'], ofDecision: ['decisionId'] },
};

export function motionId(sourceId: string): string {
  return idOf('meeting-motion', sourceId);
}
