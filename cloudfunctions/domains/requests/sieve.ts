import assert from 'node:assert';
import {
  type Attempt,
  attempts,
  type CategoryCode,
  categoryCodes,
  type MoneyBand,
  moneyBands,
  type PeopleBand,
  peopleBands,
  type Relation,
  relations,
  type RequestKind,
  requestKinds,
  type SafetyFlag,
  safetyFlags,
  type Standing,
  standings,
  type Subject,
  subjects,
} from '../../contracts/requests-words';

/** All that a way depends on, in closed words. */
export interface RouteFacts {
  readonly kind: RequestKind;
  readonly category: CategoryCode;
  readonly safety: readonly SafetyFlag[];
  readonly relation: Relation;
  readonly subject: Subject;
  readonly money: MoneyBand;
  readonly people: PeopleBand;
  readonly standing: Standing;
  readonly attempt: Attempt;
}

/** What must hold for a row to apply; what is not written does not matter. */
export interface Conditions {
  readonly kind?: readonly RequestKind[];
  readonly category?: readonly CategoryCode[];
  readonly relation?: readonly Relation[];
  readonly subject?: readonly Subject[];
  readonly money?: readonly MoneyBand[];
  readonly people?: readonly PeopleBand[];
  readonly standing?: readonly Standing[];
  readonly attempt?: readonly Attempt[];
  /** Dangers that must all be there. */
  readonly has?: readonly SafetyFlag[];
  /** Dangers of which none may be there. */
  readonly lacks?: readonly SafetyFlag[];
}

/** The closed list of every fact that is one word. */
export const factWords = {
  kind: requestKinds,
  category: categoryCodes,
  relation: relations,
  subject: subjects,
  money: moneyBands,
  people: peopleBands,
  standing: standings,
  attempt: attempts,
} as const;
type Field = keyof typeof factWords;

const { clz32 } = Math;

/** One bit for each row, thirty-two to a word. */
type Bits = Int32Array;

/**
 * Which rows apply, as bits. For each word of each closed list it is written down once which rows accept it;
 * then a matter is nine look-ups and their intersection. The answer is overwritten by the next question.
 */
export function sieve(rows: readonly Conditions[]): (facts: RouteFacts) => Bits {
  const words = Math.ceil(rows.length / 32);
  const accepting = (field: Field) =>
    new Map<string, Bits>(
      factWords[field].map((word) => [
        word,
        bitsOf(rows, words, (row) => accepts(row, field, word)),
      ]),
    );
  const byKind = accepting('kind');
  const byCategory = accepting('category');
  const byRelation = accepting('relation');
  const bySubject = accepting('subject');
  const byMoney = accepting('money');
  const byPeople = accepting('people');
  const byStanding = accepting('standing');
  const byAttempt = accepting('attempt');
  const byDangers = Array.from({ length: 2 ** safetyFlags.length }, (_, found) =>
    bitsOf(rows, words, ({ has = [], lacks = [] }) => {
      return (found & dangerBits(has)) === dangerBits(has) && (found & dangerBits(lacks)) === 0;
    }),
  );
  const applying = new Int32Array(words);

  return (facts) => {
    const safety = byDangers[dangerBits(facts.safety)];
    const kind = byKind.get(facts.kind);
    const category = byCategory.get(facts.category);
    const relation = byRelation.get(facts.relation);
    const subject = bySubject.get(facts.subject);
    const money = byMoney.get(facts.money);
    const people = byPeople.get(facts.people);
    const standing = byStanding.get(facts.standing);
    const attempt = byAttempt.get(facts.attempt);
    for (let at = 0; at < words; at += 1) {
      applying[at] =
        wordOf(safety, at) &
        wordOf(kind, at) &
        wordOf(category, at) &
        wordOf(relation, at) &
        wordOf(subject, at) &
        wordOf(money, at) &
        wordOf(people, at) &
        wordOf(standing, at) &
        wordOf(attempt, at);
    }
    return applying;
  };
}

/** The first row that applies, those of the mask in the first word left out. */
export function firstBit(bits: Bits, leftOut: number): number {
  for (let word = 0; word < bits.length; word += 1) {
    const here = wordOf(bits, word) & (word === 0 ? ~leftOut : -1);
    if (here !== 0) {
      return word * 32 + 31 - clz32(here & -here);
    }
  }
  return assert.fail('no row of the policy applies');
}

function accepts(row: Conditions, field: Field, word: string): boolean {
  const accepted: readonly string[] | undefined = row[field];
  return accepted === undefined || accepted.includes(word);
}

function dangerBits(flags: readonly SafetyFlag[]): number {
  let bits = 0;
  for (const flag of flags) {
    bits |= 1 << safetyFlags.indexOf(flag);
  }
  return bits;
}

function bitsOf(
  rows: readonly Conditions[],
  words: number,
  applies: (row: Conditions) => boolean,
): Bits {
  const bits = new Int32Array(words);
  rows.forEach((row, at) => {
    const word = at >> 5;
    bits[word] = wordOf(bits, word) | (applies(row) ? 1 << (at & 31) : 0);
  });
  return bits;
}

/** Thirty-two rows; none of them for what stands in no closed list. */
function wordOf(bits: Bits | undefined, at: number): number {
  return bits?.[at] ?? 0;
}
