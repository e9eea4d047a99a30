import * as z from 'zod/mini';
import {
  type DelegationMethod,
  delegationMethods,
  type DelegationState,
  delegationStates,
  type Matter,
  matters,
  paperKinds,
} from '../../contracts/decisions-words';
import { dayOf } from '../../kernel/calendar';
import type { Collection, Stored } from '../../kernel/store';
import type { KeptPaper } from './book';
import type { Delegated } from './happening';

/** What the villagers' assembly has left to its representatives, with the paper that proves it. */
export interface Delegation extends Stored {
  readonly villageId: string;
  readonly method: DelegationMethod;
  readonly matters: readonly Matter[];
  /** `YYYY-MM-DD`: the first and the last day in force. */
  readonly decidedOn: string;
  readonly until: string;
  readonly evidence: KeptPaper;
  /** In force once the supervision committee has seen the paper. */
  readonly state: DelegationState;
  readonly recordedBy: string;
  readonly recordedAt: number;
  readonly confirmedBy?: string;
  readonly endedAt?: number;
}

export const delegations: Collection<Delegation> = {
  name: 'decision_delegations',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    villageId: z.string(),
    method: z.enum(delegationMethods),
    matters: z.array(z.enum(matters)),
    decidedOn: z.string(),
    until: z.string(),
    evidence: z.object({
      kind: z.enum(paperKinds),
      title: z.string(),
      hash: z.string(),
      fileId: z.optional(z.string()),
    }),
    state: z.enum(delegationStates),
    recordedBy: z.string(),
    recordedAt: z.number(),
    confirmedBy: z.optional(z.string()),
    endedAt: z.optional(z.number()),
  }) as z.ZodMiniType<Delegation>,
  indexes: { ofVillage: ['villageId', 'recordedAt'] },
};

/** Confirmed, not taken back, and its last day has not passed. */
export function stateOn(
  { state, until }: Pick<Delegation, 'state' | 'until'>,
  at: number,
): DelegationState {
  return state === 'in_force' && dayOf(at) > until ? 'ended' : state;
}

/** As it stands in the certificate. */
export function asDelegated({
  id,
  method,
  matters: covered,
  decidedOn,
  until,
  evidence,
}: Delegation): Delegated {
  return { id, method, matters: covered, decidedOn, until, evidence: evidence.hash };
}
