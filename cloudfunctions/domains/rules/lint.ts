import type { OffenceKind, Sureness } from '../../contracts/rules-words';
import { idOf } from '../../kernel/ids';
import { citationText } from '../../law/citations';
import { offenceFamilies } from '../../law/convention-families';
import { type Offence, offences } from '../../law/convention-offences';
import { type Meaning, meaningOf } from './meant';
import { smoothed, type Smoothed } from './smoothed';

/** A place in a text that breaks the law, or may, with a lawful wording to use instead. A human decides. */
export interface Finding {
  /** Of the offence and the sentence: the same sentence moved elsewhere has the same. */
  readonly key: string;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly kind: OffenceKind;
  readonly sureness: Sureness;
  readonly law: string;
  readonly instead: string;
}

const OFFENCES = [...offences, ...offenceFamilies];

/** Reads clauses for what the law forbids in them, in the order in which it stands there. */
export function lint(clauses: readonly string[]): Finding[] {
  return clauses.flatMap((clause, at) =>
    findingsIn(clause).map((finding) => ({ ...finding, number: at + 1 })),
  );
}

type FoundHere = Omit<Finding, 'number'>;

function findingsIn(clause: string): FoundHere[] {
  const smooth = smoothed(clause);
  const found = sentencesOf(smooth.text).flatMap((sentence) =>
    OFFENCES.flatMap((offence) => matches(offence, sentence, smooth, clause)),
  );
  return found.filter((one) => !found.some((other) => covers(other, one))).sort(byPlace);
}

interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Up to each full stop, semicolon or new line. */
function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？；;!?\n]+/g)].map((it) => ({ text: it[0], start: it.index }));
}

function matches(
  offence: Offence,
  { text, start }: Sentence,
  smooth: Smoothed,
  clause: string,
): FoundHere[] {
  const isElsewhere = offence.unless?.test(text) ?? false;
  const lacksCause = offence.onlyWith?.test(text) === false;
  if (isElsewhere || lacksCause) {
    return [];
  }
  return [...text.matchAll(new RegExp(offence.says, 'g'))].flatMap((match) => {
    const [words, deed = words] = match;
    const ends = match.index + words.length;
    const [from, to] = [start + match.index, start + ends];
    const meaning = meaningOf({
      ...{ sentence: text, from: ends - deed.length, to: ends },
      isQuoted: smooth.isQuoted[from] ?? false,
      before: smooth.text.slice(0, start),
    });
    const place = { from: smooth.at[from] ?? 0, to: (smooth.at[to - 1] ?? 0) + 1 };
    return meaning === 'not_meant' ? [] : [finding(offence, meaning, text, clause, place)];
  });
}

function finding(
  { key, kind, sureness, law, instead }: Offence,
  meaning: Meaning,
  sentence: string,
  clause: string,
  { from, to }: Pick<Finding, 'from' | 'to'>,
): FoundHere {
  return {
    key: idOf('finding', key, sentence),
    ...{ from, to, words: clause.slice(from, to), kind, instead },
    sureness: meaning === 'perhaps' ? 'doubtful' : sureness,
    law: citationText(law),
  };
}

/** Of two that mark the same place as the same kind, the longer, and of equals the surer and then the first. */
function covers(one: FoundHere, other: FoundHere): boolean {
  const holds = one.from <= other.from && one.to >= other.to;
  const isLonger = one.to - one.from > other.to - other.from;
  return one !== other && one.kind === other.kind && holds && isLonger;
}

function byPlace(one: FoundHere, other: FoundHere): number {
  return one.from - other.from || one.to - other.to;
}
