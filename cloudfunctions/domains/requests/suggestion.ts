import { type RequestKind } from '../../contracts/requests-words';
import { categories, categoryOf, type CategoryCode } from '../../law/categories';
import {
  categoryWords,
  siteWords,
  unreadWords,
  wordWeights,
  type WordStrength,
} from '../../law/category-words';
import { speaksOfCrime } from './crime-cues';
import { kindsHeard, type KindHeard } from './kind-cues';
import { OPENING_WEIGHT, openingLength, weightOfPlace } from './place-in-text';

export type Confidence = 'clear' | 'likely' | 'unsure';

/** One heading that the words speak of, and the villager's own words that say so. */
export interface CategoryHeard {
  readonly category: CategoryCode;
  readonly weight: number;
  readonly words: readonly string[];
  readonly reason: string;
}

/**
 * What a villager's own words seem to be about. It is offered with its reasons, and the villager decides: whoever
 * has no words for an office should not have to know its name first.
 */
export interface Suggestion {
  readonly category: CategoryCode;
  readonly kind: RequestKind;
  /** How sure the category is. 'unsure': the form had better ask than propose. */
  readonly confidence: Confidence;
  readonly reasons: readonly string[];
  /** Three at most, likeliest first; empty when the words say nothing. */
  readonly categories: readonly CategoryHeard[];
  readonly kinds: readonly KindHeard[];
}

/** A word said again adds a little, and each time less. */
const REPEAT_WEIGHT = 0.4;
/** A house named only to say where something happens. */
const SITE_WEIGHT = 0.25;
/** What a contract lets in; longer texts are read so far. */
const CHARS_MAX = 5000;
/** Nothing recognised: the heading under which most of what people write belongs. */
const USUAL: CategoryCode = 'urban_rural_construction';
const CATEGORIES_SHOWN = 3;
const WORDS_SHOWN = 3;

interface Meaning {
  readonly category: CategoryCode;
  readonly weight: number;
}

interface Word {
  readonly text: string;
  readonly meanings: readonly Meaning[];
  readonly isSite: boolean;
}

const vocabulary = readVocabulary();

export function suggest(text: string): Suggestion {
  const kinds = kindsHeard(asRead(text));
  const heard = rankCategories(text, kinds);
  const confidence = confidenceIn(heard);
  const [first] = heard;
  const kind = kinds[0];
  return {
    category: first?.category ?? USUAL,
    kind: kind?.kind ?? 'complaint',
    confidence,
    reasons: [
      first && confidence !== 'unsure' ? first.reason : '看不太准是哪方面的事，请您自己选一下。',
      ...(kind ? [kind.reason] : []),
    ],
    categories: heard.slice(0, CATEGORIES_SHOWN),
    kinds,
  };
}

/** Every heading that the words speak of, likeliest first. */
export function rankCategories(
  text: string,
  kinds = kindsHeard(asRead(text)),
): readonly CategoryHeard[] {
  const weights = new Map<CategoryCode, { total: number; words: Map<string, number> }>();
  for (const [word, standing] of standings(asRead(text))) {
    for (const { category, weight } of word.meanings) {
      const sum = weights.get(category) ?? { total: 0, words: new Map<string, number>() };
      sum.total += weight * standing;
      sum.words.set(word.text, weight * standing);
      weights.set(category, sum);
    }
  }
  const prime = primeCategory(text, kinds);
  if (prime) {
    const most = Math.max(0, ...[...weights.values()].map(({ total }) => total));
    const sum = weights.get(prime) ?? { total: 0, words: new Map() };
    weights.set(prime, { ...sum, total: sum.total + most + PRIME_WEIGHT });
  }
  return [...weights]
    .sort(([, left], [, right]) => right.total - left.total)
    .map(([category, { total, words }]) => heardAs(category, total, words));
}

/** Full-width and capital letters are the same letters. */
function asRead(text: string): string {
  return text.slice(0, CHARS_MAX).normalize('NFKC').toLowerCase();
}

/** What a cadre took is a matter of discipline first, what a swindler took one of the police, whatever it was. */
function primeCategory(text: string, [first]: readonly KindHeard[]): CategoryCode | undefined {
  if (first?.kind === 'accusation') {
    return 'discipline_supervision';
  }
  return speaksOfCrime(asRead(text)) ? 'justice_public_security' : undefined;
}

const PRIME_WEIGHT = OPENING_WEIGHT * wordWeights.names;

function heardAs(
  category: CategoryCode,
  weight: number,
  words: ReadonlyMap<string, number>,
): CategoryHeard {
  const spoken = [...words]
    .sort(([, left], [, right]) => right - left)
    .slice(0, WORDS_SHOWN)
    .map(([word]) => word);
  const quoted = spoken.map((word) => `“${word.toUpperCase()}”`).join('');
  const { plainName } = categoryOf(category);
  const reason = quoted
    ? `您提到了${quoted}，像是“${plainName}”方面的事。`
    : `您说的像是“${plainName}”方面的事。`;
  return { category, weight, words: spoken, reason };
}

function confidenceIn([first, second]: readonly CategoryHeard[]): Confidence {
  if (first === undefined || first.weight < wordWeights.points) {
    return 'unsure';
  }
  const rival = (second?.weight ?? 0) / first.weight;
  if (first.weight >= wordWeights.names && rival <= 0.5) {
    return 'clear';
  }
  return rival <= 0.85 ? 'likely' : 'unsure';
}

/** Every word found, with how much its places in the text make it count. */
function standings(text: string): ReadonlyMap<Word, number> {
  const opening = openingLength(text);
  const found = new Map<Word, { strongest: number; repeats: number; times: number }>();
  let at = 0;
  while (at < text.length) {
    const word = wordAt(text, at);
    if (word === undefined) {
      at += 1;
      continue;
    }
    const end = at + word.text.length;
    const site = word.isSite && saysWhere(text, end) ? SITE_WEIGHT : 1;
    const place = site * weightOfPlace(at, opening);
    const { strongest, repeats, times } = found.get(word) ?? { strongest: 0, repeats: 0, times: 0 };
    found.set(word, {
      strongest: Math.max(strongest, place),
      repeats: times === 0 ? 0 : repeats + place / (times + 1),
      times: times + 1,
    });
    at = end;
  }
  return new Map(
    [...found].map(([word, { strongest, repeats }]) => [word, strongest + REPEAT_WEIGHT * repeats]),
  );
}

const whereabouts =
  /(?:小区|广场)?(?:大?门口|附近|旁|边上|对面|对门|周边|周围|门前|后面|背后|后.?[街门]|楼下|前的|前面|那[条段]路|路口|[^,。的]{0,2}站|[东西南北中]?路|[东西南北][门面侧边])/y;

function saysWhere(text: string, after: number): boolean {
  whereabouts.lastIndex = after;
  return whereabouts.test(text);
}

function wordAt(text: string, at: number): Word | undefined {
  return vocabulary.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at));
}

/** By first character, the longest first: the longer word is the one that is meant. */
function readVocabulary(): ReadonlyMap<string, readonly Word[]> {
  const meanings = new Map<string, Meaning[]>(wordsIn(unreadWords).map((word) => [word, []]));
  for (const { code } of categories) {
    for (const strength of Object.keys(wordWeights) as WordStrength[]) {
      for (const word of wordsIn(categoryWords[code][strength])) {
        const known = meanings.get(word) ?? [];
        meanings.set(word, [...known, { category: code, weight: wordWeights[strength] }]);
      }
    }
  }
  const sites = new Set(wordsIn(siteWords));
  const byFirst = new Map<string, Word[]>();
  for (const [text, means] of meanings) {
    const first = text.charAt(0);
    const word = { text, meanings: means, isSite: sites.has(text) };
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  byFirst.forEach((words) => words.sort((one, other) => other.text.length - one.text.length));
  return byFirst;
}

function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}
