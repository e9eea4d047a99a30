import type { OffenceKind, Sureness } from '../../contracts/rules-words';
import { idOf } from '../../kernel/ids';
import { citationText } from '../../law/citations';
import { offenceFamilies } from '../../law/convention-families';
import { offenceFrames } from '../../law/convention-frames';
import { type Offence, offences } from '../../law/convention-offences';
import { type Meaning, meaningOf } from './meant';
import { smoothed, type Smoothed } from './smoothed';
import { unknownAnswerIn, wrongIn } from './unknown-answer';

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

/** How far around the words is read what they mean, and how far back a list may have begun: no text takes long. */
const REACH = 160;
const REACH_OF_A_LIST = 600;

/** Reads clauses for what the law forbids in them, in the order in which it stands there. */
export function lint(clauses: readonly string[]): Finding[] {
  return clauses.flatMap((clause, at) =>
    findingsIn(clause).map((finding) => ({ ...finding, number: at + 1 })),
  );
}

let known: readonly Offence[] | undefined;

function knownOffences(): readonly Offence[] {
  return (known ??= [...offences, ...offenceFamilies, ...offenceFrames()]);
}

type FoundHere = Omit<Finding, 'number'>;

function findingsIn(clause: string): FoundHere[] {
  const smooth = smoothed(clause);
  const found = sentencesOf(smooth.text).flatMap((sentence) => {
    const matched = knownOffences().flatMap((offence) => matches(offence, sentence, smooth));
    const known = matched.filter(({ meaning }) => meaning !== 'not_meant');
    const asked = matched.length === 0 ? askedOf(sentence) : [];
    const keyOf = keysFor(sentence.text);
    return [...known, ...asked].map((match) => ({
      key: keyOf(match.offence.key),
      ...finding(match, sentence.start, smooth, clause),
    }));
  });
  return uncovered(found).sort(byPlace);
}

interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Up to each full stop, semicolon or new line. */
function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？；;!?\n]+/g)].map((it) => ({ text: it[0], start: it.index }));
}

/** What was found in a sentence, by its place there. */
interface Match {
  readonly offence: Omit<Offence, 'says'>;
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

function matches(offence: Offence, { text, start }: Sentence, smooth: Smoothed): Match[] {
  const isElsewhere = offence.unless?.test(text) ?? false;
  const lacksCause = offence.onlyWith?.test(text) === false;
  const causeAt = offence.onlyAfter === undefined ? 0 : text.search(offence.onlyAfter);
  if (lacksCause || causeAt < 0) {
    return [];
  }
  const found = [...text.matchAll(new RegExp(offence.says, 'g'))];
  const answering = found.filter((it) => it.index + it[0].length > causeAt);
  return answering.map((match) => {
    const [words, ...groups] = match;
    const deed = groups.find(Boolean) ?? words;
    const [from, to] = [match.index, match.index + words.length];
    const near = Math.max(0, from - REACH);
    const before = smooth.text.slice(Math.max(0, start - REACH_OF_A_LIST), start);
    const meaning = isElsewhere
      ? 'not_meant'
      : meaningOf({
          sentence: text.slice(near, to + REACH),
          ...{ begins: from - near, from: to - deed.length - near, to: to - near },
          ...{ isQuoted: smooth.isQuoted[start + from] ?? false, before },
        });
    const answered = offence.answers
      ? asAnswer(meaning, before + text.slice(near, to - deed.length), text.slice(to, to + REACH))
      : meaning;
    return { offence, meaning: answered, from, to };
  });
}

/** What is only an offence as an answer: 停水以后 answers nothing, and 不够年龄 is no wrong. */
function asAnswer(meaning: Meaning, upTo: string, after: string): Meaning {
  const wrong = wrongIn(upTo);
  if (wrong === 'neutral' || /^(?:的(?:[，人户]|时候|情况)|以后|之后|时，)/.test(after)) {
    return 'not_meant';
  }
  return wrong === 'none' && meaning === 'meant' ? 'perhaps' : meaning;
}

/** Where nothing that is known was spoken of, not even to forbid it. */
function askedOf({ text }: Sentence): Match[] {
  const unknown = unknownAnswerIn(text);
  return unknown === undefined ? [] : [{ ...unknown, meaning: 'perhaps' }];
}

/** Each offence's key in a sentence is made once, however often the sentence says it. */
function keysFor(sentence: string): (offence: string) => string {
  const keys = new Map<string, string>();
  return (offence) => {
    const key = keys.get(offence) ?? idOf('finding', offence, sentence);
    keys.set(offence, key);
    return key;
  };
}

function finding(
  { offence: { kind, sureness, law, instead }, meaning, ...place }: Match,
  start: number,
  smooth: Smoothed,
  clause: string,
): Omit<FoundHere, 'key'> {
  const from = smooth.at[start + place.from] ?? 0;
  const to = (smooth.at[start + place.to - 1] ?? 0) + 1;
  return {
    ...{ from, to, words: clause.slice(from, to), kind, instead },
    sureness: meaning === 'perhaps' ? 'doubtful' : sureness,
    law: citationText(law),
  };
}

/** Of two that mark the same place as the same kind, the surer, then the longer, and of equals the first. */
function uncovered(found: readonly FoundHere[]): FoundHere[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const ofKind = found.filter((it) => it.kind === kind);
    const certain = longest(ofKind.filter(({ sureness }) => sureness === 'certain'));
    const doubtful = longest(ofKind.filter(({ sureness }) => sureness === 'doubtful'));
    return [...certain, ...apartFrom(certain, doubtful)];
  });
}

function longest(found: readonly FoundHere[]): FoundHere[] {
  const inOrder = [...found].sort((one, other) => one.from - other.from || other.to - one.to);
  let reached = -1;
  return inOrder.filter(({ to }) => {
    const isLonger = to > reached;
    reached = Math.max(reached, to);
    return isLonger;
  });
}

/** Both stand in order, so that each is looked at once. */
function apartFrom(certain: readonly FoundHere[], doubtful: readonly FoundHere[]): FoundHere[] {
  let next = 0;
  return doubtful.filter(({ from, to }) => {
    while ((certain[next]?.to ?? Infinity) <= from) {
      next += 1;
    }
    return (certain[next]?.from ?? Infinity) >= to;
  });
}

function byPlace(one: FoundHere, other: FoundHere): number {
  return one.from - other.from || one.to - other.to;
}
