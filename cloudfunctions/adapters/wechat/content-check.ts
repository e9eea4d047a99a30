import { type Answer, errcodeOf } from '../post-json';
import type { OpenApi } from './open-api';

/** What WeChat thinks of words that others are to read. */
type Verdict =
  | { readonly is: 'fit' }
  | { readonly is: 'unfit'; readonly kind: Kind }
  | { readonly is: 'unsure' }
  /** Not asked, or not answered: WeChat's code, or that of the line. */
  | { readonly is: 'unknown'; readonly code: string };
type Kind =
  'advert' | 'politics' | 'sex' | 'abuse' | 'crime' | 'fraud' | 'vulgar' | 'copyright' | 'other';

interface CheckSettings {
  /** As long as whoever wrote the words may be kept waiting. */
  readonly withinMs: number;
  /** Why WeChat could not be asked, for an engineer: a code, and no word of what was written. */
  readonly report: (code: string) => void;
}

/** `msgSecCheck` takes so many characters at once. */
const LENGTH_MAX = 2500;
/** Pieces of a long text share so many characters, so that nothing can hide where it is cut. */
const SHARED = 50;

/** A forum: what one says to a village (1 profile, 2 comment, 3 forum, 4 social log). */
const FORUM = 3;

/** Labels of what was found. A label that is not listed is `other`. */
const KINDS: Readonly<Record<number, Kind>> = {
  10001: 'advert',
  20001: 'politics',
  20002: 'sex',
  20003: 'abuse',
  20006: 'crime',
  20008: 'fraud',
  20012: 'vulgar',
  20013: 'copyright',
};

/** The person has not opened the mini-program for two hours: nothing is wrong, and they will. */
const NOT_HERE_LATELY = '61010';

/**
 * WeChat's content check for text (`wxa/msg_sec_check`, version 2), in the name of whoever sends the words. All words
 * of one call are one text; of a long one every piece has to be fit.
 */
export function contentCheck(post: OpenApi, { withinMs, report }: CheckSettings) {
  return async (words: readonly string[], openid: string): Promise<Verdict> => {
    const answers = await Promise.all(
      piecesOf(words.join('\n')).map((content) => {
        const body = { content, version: 2, scene: FORUM, openid };
        return post('/wxa/msg_sec_check', body, withinMs);
      }),
    );
    const verdicts = answers.map(verdictIn);
    const unknown = verdicts.find((it) => it.is === 'unknown');
    if (unknown && unknown.code !== NOT_HERE_LATELY) {
      report(unknown.code);
    }
    const unfit = verdicts.find((it) => it.is === 'unfit');
    const unsure = verdicts.find((it) => it.is === 'unsure');
    return unfit ?? unknown ?? unsure ?? { is: 'fit' };
  };
}

/** No piece ends or begins in the middle of a character. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LENGTH_MAX) {
    const to = between(text, from + LENGTH_MAX);
    pieces.push(text.slice(from, to));
    from = between(text, to - SHARED);
  }
  return [...pieces, text.slice(from)];
}

/** The nearest place before `at` that does not part the two halves of one character. */
function between(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function verdictIn(answer: Answer): Verdict {
  if (answer.is === 'no_answer') {
    return { is: 'unknown', code: answer.code };
  }
  const errcode = errcodeOf(answer.body);
  const { suggest, label } = resultIn(answer.body);
  if (errcode !== 0) {
    return { is: 'unknown', code: String(errcode) };
  }
  switch (suggest) {
    case 'pass':
      return { is: 'fit' };
    case 'risky':
      return { is: 'unfit', kind: KINDS[Number(label)] ?? 'other' };
    case 'review':
      return { is: 'unsure' };
    default:
      return { is: 'unknown', code: 'no_verdict' };
  }
}

function resultIn(body: Readonly<Record<string, unknown>>): {
  readonly suggest?: unknown;
  readonly label?: unknown;
} {
  const { result } = body;
  return typeof result === 'object' && result !== null ? result : {};
}
