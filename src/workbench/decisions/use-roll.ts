import type { InputOf, OutputOf } from '@contracts/contract';
import { readRoll } from '@contracts/decisions-meetings';
import type { RollKind } from '@contracts/organisation-words';
import { useEffect, useState } from 'react';
import { call } from '@/backend/call';
import { keepCopy, lastCopy } from '@/backend/copies';
import { NoAnswer } from '@/backend/door';
import type { Answer } from '@/backend/use-answer';

type Page = OutputOf<typeof readRoll>;
export type RollLine = Page['items'][number];

/**
 * Who was due, all of them. A frozen roll does not change, so that the copy which was read before the meeting is as
 * good as a new one where there is no signal.
 */
export function useRoll(decisionId: string, roll: RollKind | undefined): Answer<typeof readRoll> {
  const [answer, setAnswer] = useState<Answer<typeof readRoll>>({ is: 'underway' });
  useEffect(() => {
    if (roll !== undefined) {
      void wholeRoll(decisionId, roll).then(setAnswer);
    }
  }, [decisionId, roll]);
  return answer;
}

async function wholeRoll(decisionId: string, roll: RollKind): Promise<Answer<typeof readRoll>> {
  const input = { decisionId, roll };
  try {
    const answer = await rollFrom(input, []);
    if (answer.is === 'here') {
      keepCopy(readRoll.name, input, { at: Date.now(), data: answer.data });
    }
    return answer;
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) {
      throw thrown;
    }
    const copy = lastCopy(readRoll.name, input);
    const parsed = copy && readRoll.output.safeParse(copy.data);
    return copy && parsed?.success
      ? { is: 'here', data: parsed.data, asOf: copy.at }
      : { is: 'unreachable' };
  }
}

/** Page by page to the end. */
async function rollFrom(
  input: InputOf<typeof readRoll>,
  before: readonly RollLine[],
): Promise<Answer<typeof readRoll>> {
  const reply = await call(readRoll, input);
  if (!reply.ok) {
    return { is: 'refused', code: reply.error.code, details: reply.error.details ?? {} };
  }
  const { due, hash, items, next } = reply.data;
  const all = [...before, ...items];
  return next === undefined
    ? { is: 'here', data: { due, hash, items: all } }
    : rollFrom({ ...input, after: next }, all);
}
