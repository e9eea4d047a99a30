import type { Frozen } from '@contracts/polls-shown';
import { yesNoAnswers } from '@contracts/polls-words';
import { yesNoNames } from '@/text/poll-pages';

export interface OptionShown {
  readonly id: string;
  readonly text: string;
}

/** What can be chosen: the written options, or the three answers to a question of yes or no. */
export function optionsOf({ kind, options }: Pick<Frozen, 'kind' | 'options'>): OptionShown[] {
  return kind === 'yes_no'
    ? yesNoAnswers.map((id) => ({ id, text: yesNoNames[id] }))
    : options.map(({ id, text }) => ({ id, text }));
}

/** The words of what was chosen, in its order. */
export function textsOf(
  frozen: Pick<Frozen, 'kind' | 'options'>,
  chosen: readonly string[],
): string[] {
  const options = optionsOf(frozen);
  return chosen.map((id) => options.find((it) => it.id === id)?.text ?? id);
}
