import { choices, ways } from '@contracts/decisions-words';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { keptPaper } from '@/components/paper-picker';

/** Numbers as they are typed, so that a half-written one stays as it is. */
const typedBallots = z.object({ agree: z.string(), against: z.string(), abstain: z.string() });
export type TypedBallots = z.output<typeof typedBallots>;

const came = z.object({
  line: z.int(),
  way: z.enum(ways),
  /** By proxy: the line of who came for them, and the paper. */
  by: z.optional(z.int()),
  paper: z.optional(keptPaper),
  /** Online: what was answered when the roll was called. */
  choice: z.optional(z.enum(choices)),
});
export type Came = z.output<typeof came>;

const picked = z.object({ personId: z.string(), name: z.string() });

/** What happened at a meeting, while it is being written down: ticked by ticked, kept on the phone. */
export const recordDraft = z.object({
  callId: z.string(),
  present: z.array(came),
  recused: z.array(z.int()),
  signers: z.array(z.int()),
  onsite: typedBallots,
  proxy: typedBallots,
  women: z.string(),
  /** 主持 and 记录. */
  chair: z.optional(picked),
  recorder: z.optional(picked),
  papers: z.array(keptPaper),
  slips: typedBallots,
  womensCheck: z.optional(z.enum(['no_such_ground', 'has_such_ground'])),
});
export type RecordDraft = z.output<typeof recordDraft>;

const none: TypedBallots = { agree: '', against: '', abstain: '' };

export function emptyRecord(): RecordDraft {
  return {
    ...{ callId: newId(), present: [], recused: [], signers: [], papers: [] },
    ...{ onsite: none, proxy: none, slips: none, women: '' },
  };
}
