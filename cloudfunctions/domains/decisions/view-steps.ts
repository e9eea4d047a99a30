import type { DecisionShown } from '../../contracts/decisions-shown';
import { type DecisionStep, decisionSteps } from '../../contracts/decisions-words';
import type { ChainLine } from './chain';
import type { Process } from './state';

type StepShown = DecisionShown['steps'][number];

/** The line of steps: what is done and when, where it stands, what is still to come, and what will not come. */
export function showSteps(process: Process, lines: readonly ChainLine[]): StepShown[] {
  const done = doneAt(lines, process);
  const isOver = process.phase === 'declined' || process.phase === 'withdrawn';
  const isNotCarriedOut = process.outcome === 'failed' || process.isRefused;
  const skipped = (step: DecisionStep) =>
    isOver ||
    (step === 'execution' && isNotCarriedOut) ||
    (step === 'result_notice' && process.outcome === 'failed');
  const now = decisionSteps.find((step) => !done.has(step) && !skipped(step));
  return decisionSteps.map((step) => {
    const at = done.get(step);
    if (at !== undefined) {
      return { step, status: 'done', at };
    }
    if (skipped(step)) {
      return { step, status: 'skipped' };
    }
    return { step, status: step === now ? 'now' : 'next' };
  });
}

/** When each step was done for the last time; what was sent back is not done. */
function doneAt(lines: readonly ChainLine[], { obliged }: Process): Map<DecisionStep, number> {
  const done = new Map<DecisionStep, number>();
  let prepared: ChainLine['facts'] = {};
  for (const { did, at, facts } of lines) {
    if (did === 'opened') {
      done.set('motion', at);
    } else if (did === 'held' && facts['outcome'] !== 'no_quorum') {
      held(done, facts, at, obliged.length > 0);
    } else if (did === 'notice_prepared') {
      prepared = facts;
    } else if (did === 'notice_published' && prepared['isFinal'] === true) {
      done.set(prepared['kind'] === 'decision' ? 'decision_notice' : 'result_notice', at);
    } else if (did === 'carried_out' && facts['isDone'] === true) {
      done.set('execution', at);
    } else if (did === 'archived') {
      done.set('archive', at);
    }
  }
  return done;
}

function held(
  done: Map<DecisionStep, number>,
  facts: ChainLine['facts'],
  at: number,
  isObliged: boolean,
): void {
  const step = facts['step'] as DecisionStep;
  if (facts['outcome'] === 'returned' && step !== 'resolution' && !isObliged) {
    (['proposal', 'discussion', 'review'] as const).forEach((it) => done.delete(it));
    return;
  }
  if (step === 'discussion' && !done.has('proposal')) {
    done.set('proposal', at);
  }
  done.set(step, at);
}
