import type { Village } from '../../builders/village';
import { type Knock, phone } from '../doubles/phone';

/** What the line between phone and back end does with one call. */
export const mishaps = ['none', 'cut', 'answer_lost', 'answer_late', 'twice', 'not_now'] as const;
export type Mishap = (typeof mishaps)[number];

/** Longer than the phone waits for an answer. */
const LATE = 25_000;

const underway = new Set<Promise<unknown>>();

/**
 * Resolves when the back end has answered what it was asked, for its disk keeps its own time. Says whether there was
 * anything to answer.
 */
export async function answersCame(): Promise<boolean> {
  const asked = [...underway];
  await Promise.allSettled(asked);
  return asked.length > 0;
}

/** What a back end that only `says` something was asked, since the phone was bought. */
export const knocks: Knock[] = [];

/** Connects the phone to a back end that says this to whatever it is asked. */
export function backEnd(says: (knock: Knock) => unknown = () => ({ ok: true, data: {} })): void {
  phone.backEnd = (knock) => {
    knocks.push(knock);
    return Promise.resolve(says(knock));
  };
}

/** Connects the phone to the back end as it really runs, by a line on which `next` says what goes wrong. */
export function connect({ api }: Village, next: () => Mishap = () => 'none'): void {
  const ask = ({ operation, input, as }: Knock): Promise<unknown> => {
    const answer = api({ operation, input }, as === '' ? {} : { openid: as });
    underway.add(answer);
    void answer.finally(() => underway.delete(answer));
    return answer;
  };

  phone.backEnd = async (knock) => {
    switch (next()) {
      case 'none':
        return ask(knock);
      case 'cut':
        throw new Error('request:fail');
      case 'answer_lost':
        await ask(knock);
        throw new Error('request:fail timeout');
      case 'answer_late': {
        const answer = await ask(knock);
        await new Promise((resolve) => setTimeout(resolve, LATE));
        return answer;
      }
      case 'twice':
        return (await Promise.all([ask(knock), ask(knock)]))[0];
      case 'not_now':
        return { ok: false, error: { code: 'try_again' } };
    }
  };
}
