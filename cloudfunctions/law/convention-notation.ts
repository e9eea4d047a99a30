/**
 * How words are written in the tables of frames, so that an official can read and lengthen them: a word stands for
 * itself; `…` for up to eight letters of the same part of a sentence; `N` for a number; `～` for the little words
 * between 不 and what is refused (不～办: 不办, 不予办, 不给他家办, 不得再办).
 */
const SIGNS: Readonly<Record<string, string>> = {
  '…': '[^，。；：]{0,8}?',
  N: '[\\d.一二三四五六七八九十百千万两几数半]{1,8}(?:多|来)?个?',
  '～': '(?:[予给再得准许让能可会该肯为替帮以他她其家]|在[本我]?[村组]里?|向[村组]里?){0,4}',
};

/** A list as an official writes it: words with blanks between, over as many lines as it takes. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The words of a table as one pattern; the longest first, because the first that fits is taken. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(written).join('|')})`;
}

function written(word: string): string {
  return word.replaceAll(/[…N～]/g, (sign) => SIGNS[sign] ?? sign);
}
