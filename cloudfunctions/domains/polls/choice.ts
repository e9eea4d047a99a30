import assert from 'node:assert';
import type { PollKind } from '../../contracts/polls-words';

/** What stands on the paper: how the question is asked and between what. */
export interface Paper {
  readonly kind: PollKind;
  readonly options: readonly { readonly id: string }[];
  /** Of several of several: no more than so many. */
  readonly most?: number | undefined;
}

/**
 * A choice in writing: one letter for each option, `0` where it is not chosen, `1` where it is; in a ranking its
 * place. All choices of a poll are of one length, so that not even the length of what is sealed tells of it.
 */
export type Code = string;

const NOT_CHOSEN = '0';

/** Whether the choice is one that the paper allows. */
export function isValid(choice: readonly string[], { kind, options, most }: Paper): boolean {
  const known = choice.every((it) => options.some(({ id }) => id === it));
  const once = new Set(choice).size === choice.length;
  return known && once && choice.length >= 1 && choice.length <= mostOf(kind, options.length, most);
}

export function codeOf(choice: readonly string[], paper: Paper): Code {
  assert(isValid(choice, paper), 'only a valid choice is written down');
  const letter = (place: number) =>
    place < 0 ? NOT_CHOSEN : paper.kind === 'ranking' ? (place + 1).toString(36) : '1';
  return paper.options.map(({ id }) => letter(choice.indexOf(id))).join('');
}

export function choiceFrom(code: Code, { options }: Paper): string[] {
  return options
    .map(({ id }, at) => ({ id, place: placeIn(code, at) }))
    .filter(({ place }) => place > 0)
    .sort((one, other) => one.place - other.place)
    .map(({ id }) => id);
}

/** 0: not chosen. 1: chosen or, in a ranking, put first; 2: put second, and so on. */
export function placeIn(code: Code, option: number): number {
  return parseInt(code.charAt(option), 36);
}

function mostOf(kind: PollKind, options: number, most: number | undefined): number {
  switch (kind) {
    case 'yes_no':
    case 'one_of':
      return 1;
    case 'several_of':
      return Math.min(most ?? options, options);
    case 'ranking':
      return options;
  }
}
