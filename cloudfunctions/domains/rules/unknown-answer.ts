import {
  ALIKE_FOR_HER,
  HARD_ANSWERS,
  HARD_FOR_HER,
  LAWFUL_ANSWERS,
  NO_WRONG,
  OF_A_MEMBER,
  STANDINGS,
  unknownAnswers,
  WHOEVER,
} from '../../law/convention-answers';
import { STAKES, WRONGS } from '../../law/convention-lists';
import { anyOf } from '../../law/convention-notation';

/** Where in a sentence the answer stands that a human is asked to look at, and as what. */
export interface UnknownAnswer {
  readonly offence: (typeof unknownAnswers)[keyof typeof unknownAnswers];
  readonly from: number;
  readonly to: number;
}

const WRONG = new RegExp(anyOf(WRONGS));
const NOT_WRONG = new RegExp(anyOf(NO_WRONG));
const EACH_NOT_WRONG = new RegExp(NOT_WRONG, 'g');

const NAMES_SOMEBODY = new RegExp(
  `[的者][^，：的者]{0,4}$|(?:户|人家|两家|行为|期间|以上|以后|次)$|^${anyOf(WHOEVER)}`,
);
/** 不回村过年就不算一户: a condition may end without a comma. */
const ENDING = /[，：]|就(?!是|业|地|近|医|诊|读|学)/g;
const ONE_NUMBERED = /有一[人户家个]|一[人户家]/;
const LAWFUL = new RegExp(anyOf(LAWFUL_ANSWERS));
const HARD = new RegExp(anyOf(HARD_ANSWERS));
const STANDING = new RegExp(anyOf(STANDINGS));
const HARD_ON_HER = new RegExp(anyOf(HARD_FOR_HER));
const ALIKE = new RegExp(anyOf(ALIKE_FOR_HER));
const MEMBERS = new RegExp(anyOf(OF_A_MEMBER));
const STAKE = new RegExp(`${anyOf(STAKES)}|田|分红`);
const MANY = /全[组家村院]|整[个条栋片]|各[家户]|其余|[两三四五六七八九十几]户|[三两]代|一家/;

/** Whether a text names a wrong that may be answered; `neutral` where it names only what somebody lacks. */
export function wrongIn(text: string): 'wrong' | 'neutral' | 'none' {
  if (WRONG.test(text.replaceAll(EACH_NOT_WRONG, ''))) {
    return 'wrong';
  }
  return NOT_WRONG.test(text) ? 'neutral' : 'none';
}

/** A sentence of which no pattern knows anything, not even that it forbids: by its answer, or by her standing. */
export function unknownAnswerIn(sentence: string): UnknownAnswer | undefined {
  const begins = answerBegins(sentence);
  const answer = begins === undefined ? '' : sentence.slice(begins);
  if (isOfHerStanding(sentence)) {
    return { offence: unknownAnswers.women, from: 0, to: sentence.length };
  }
  if (begins === undefined || LAWFUL.test(answer) || !HARD.test(answer)) {
    return undefined;
  }
  const kind = MANY.test(answer) ? 'collective' : STAKE.test(answer) ? 'benefit' : 'penalty';
  return { offence: unknownAnswers[kind], from: begins, to: sentence.length };
}

/** After the first part that says who does what wrong: 吵架动手的两家，… */
function answerBegins(sentence: string): number | undefined {
  let starts = 0;
  for (const ending of sentence.matchAll(ENDING)) {
    const part = sentence.slice(starts, ending.index);
    starts = ending[0] === '就' ? starts : ending.index + 1;
    const isWrong = WRONG.test(part) && !NOT_WRONG.test(part);
    const isCondition = ending[0] === '就' || NAMES_SOMEBODY.test(part) || ONE_NUMBERED.test(part);
    if (isWrong && isCondition) {
      return ending.index + 1;
    }
  }
  return undefined;
}

function isOfHerStanding(sentence: string): boolean {
  const standing = STANDING.exec(sentence);
  return (
    standing !== null &&
    MEMBERS.test(sentence.slice(standing.index)) &&
    HARD_ON_HER.test(sentence.slice(standing.index)) &&
    !ALIKE.test(sentence)
  );
}
