import * as z from 'zod/mini';
import { callId, contract, id, instant, words } from './contract';
import { revisionLine } from './rules-shown';

/* What township and county see to in the rules of all their villages. */

/**
 * What the assemblies have passed and nobody has filed yet, in all villages of the caller's township or county: the one
 * whose ten days end first stands first.
 */
export const listFilings = contract({
  name: 'rules.listFilings',
  does: 'read',
  input: z.strictObject({}),
  output: z.object({
    items: z.array(z.extend(revisionLine, { votedAt: instant })),
    overdue: z.int(),
    /** False for whoever reviews drafts but has no villages to see to. */
    mayOversee: z.boolean(),
  }),
  refusals: [],
});

/**
 * The township takes its order back: from this moment the clause counts again, and the order stays on record with the
 * reason why it no longer stands.
 */
export const withdrawOrder = contract({
  name: 'rules.withdrawOrder',
  does: 'write',
  input: z.strictObject({ callId, villageId: id, clauseId: id, reason: words(300) }),
  publicWords: ['reason'],
  output: z.object({
    villageId: id,
    clauseId: id,
    /** Clauses that are still to be corrected. */
    left: z.int(),
  }),
  refusals: ['village_not_found', 'no_rules_yet', 'clause_not_found', 'not_ordered'],
});
