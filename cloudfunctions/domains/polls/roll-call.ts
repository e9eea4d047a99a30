import { yesNoAnswers } from '../../contracts/polls-words';
import type { Store } from '../../kernel/store';
import { ballotsIn } from './ballots-in';
import { choiceFrom } from './choice';
import { findPoll } from './finding';

/** One voice and what it answered, as when the roll is called aloud. */
export interface Answered {
  /** The person or, where households are counted, the household. */
  readonly voiceId: string;
  readonly answer: (typeof yesNoAnswers)[number];
}

/**
 * Who answered what on the phone in an open question of yes or no, once it is counted; nothing before that, of a secret
 * poll, or of another kind of question.
 */
export async function rollCallOf(
  store: Pick<Store, 'get' | 'find'>,
  pollId: string,
): Promise<readonly Answered[] | undefined> {
  const { poll, course } = (await findPoll(store, pollId)) ?? {};
  if (
    !poll ||
    poll.frozen.isSecret ||
    poll.frozen.kind !== 'yes_no' ||
    course?.state !== 'counted'
  ) {
    return undefined;
  }
  return (await ballotsIn(store, pollId)).flatMap(({ voiceId, code }) => {
    const [chosen] = choiceFrom(code, poll.frozen);
    const answer = yesNoAnswers.find((it) => it === chosen);
    return answer === undefined ? [] : [{ voiceId, answer }];
  });
}
