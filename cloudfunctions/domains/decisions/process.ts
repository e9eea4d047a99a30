import assert from 'node:assert';
import { approvals, refusals } from './approving';
import { CHAIN_START, chained } from './chain';
import { demand } from './demanding';
import { archive, carryOut, withdraw } from './ending';
import type { Happening, HappeningOf } from './happening';
import { call, callOff, seat } from './calling';
import { hold } from './meeting';
import { prepare, publish, sendBack, sign } from './noticing';
import { answer, close, object, rise } from './objecting';
import { isEnd, MOVERS } from './phases';
import type { Process, Refused, Step } from './state';

/** A decision begins with its motion; the law of the day is copied into it. */
export function open({ at, by, facts }: HappeningOf<'opened'>): Step {
  assert(MOVERS.includes(by.hand), 'whoever looks on moves nothing');
  const { decisionId, villageId, source, matters, draftHash, hasCollective, lawful } = facts;
  const line = chained(CHAIN_START, { n: 0, at, did: 'opened', facts: { ...facts, by } });
  const state: Process = {
    decisionId,
    villageId,
    source,
    matters,
    ...(draftHash !== undefined && { draftHash }),
    hasCollective,
    lawful,
    phase: 'moved',
    obliged: [],
    granted: [],
    isRefused: false,
    notices: [],
    hasNews: false,
    objections: [],
    lines: 1,
    head: line.hash,
    at,
  };
  return { state, line };
}

/** What comes of it: the next state with its line of the diary, or a refusal. Never both, and nothing else happens. */
export function next(
  state: Process,
  happening: Exclude<Happening, HappeningOf<'opened'>>,
): Step | Refused<Refusal> {
  const { at, did, by } = happening;
  if (isEnd(state.phase) || at < state.at) {
    return { refused: 'not_now' };
  }
  const changed: Changed = change(state, happening);
  if (!('state' in changed)) {
    return changed;
  }
  const line = chained(state.head, {
    n: state.lines,
    at,
    did,
    facts: { ...changed.facts, by },
  });
  return { state: { ...changed.state, lines: state.lines + 1, head: line.hash, at }, line };
}

/** Every way in which something may not be. Whoever is not the right one is `not_allowed`. */
export type Refusal = RefusalIn<ReturnType<typeof change>>;
type RefusalIn<Outcome> = Outcome extends { readonly refused: infer Code extends string }
  ? Code
  : never;
type Changed = { readonly state: Process; readonly facts: object } | Refused<Refusal>;

function change(state: Process, it: Exclude<Happening, HappeningOf<'opened'>>) {
  switch (it.did) {
    case 'demanded':
      return demand(state, it);
    case 'called':
      return call(state, it);
    case 'called_off':
      return callOff(state, it);
    case 'seated':
      return seat(state, it);
    case 'held':
      return hold(state, it);
    case 'approved':
      return approvals(state, it);
    case 'refused':
      return refusals(state, it);
    case 'notice_prepared':
      return prepare(state, it);
    case 'notice_returned':
      return sendBack(state, it);
    case 'notice_signed':
      return sign(state, it);
    case 'notice_published':
      return publish(state, it);
    case 'carried_out':
      return carryOut(state, it);
    case 'objected':
      return object(state, it);
    case 'objection_answered':
      return answer(state, it);
    case 'objection_risen':
      return rise(state, it);
    case 'objection_closed':
      return close(state, it);
    case 'reported':
      return it.by.hand === 'supervision_committee'
        ? { state, facts: it.facts }
        : { refused: 'not_allowed' as const };
    case 'withdrawn':
      return withdraw(state, it);
    case 'archived':
      return archive(state, it);
  }
}
