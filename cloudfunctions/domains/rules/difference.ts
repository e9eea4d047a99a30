import type { OutputOf } from '../../contracts/contract';
import type { compareEditions } from '../../contracts/rules';
import type { Clause } from './clause';

/*
 * Domains stand on the kernel alone, so the comparison is ours: a longest common subsequence, over words for a
 * clause and over clauses for their order. A clause has at most some hundred words; nothing cleverer is needed.
 */

export type Change = OutputOf<typeof compareEditions>['changes'][number];
export type Part = Change['parts'][number];

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** What changed between two texts, clause by clause, in the order of the new one; what went stands where it stood. */
export function changesBetween(before: readonly Clause[], after: readonly Clause[]): Change[] {
  const was = new Map(before.map((it, at) => [it.clauseId, { ...it, at }]));
  const is = new Set(after.map(({ clauseId }) => clauseId));
  const stayed = inOrder(before, after);
  const changes = after.map((clause, at) => {
    const old = was.get(clause.clauseId);
    return old === undefined
      ? added(clause, at)
      : kept(old, clause, { was: old.at, is: at, isMoved: !stayed.has(clause.clauseId) });
  });
  for (const [at, clause] of before.entries()) {
    if (!is.has(clause.clauseId)) {
      const previous = before[at - 1]?.clauseId;
      const place = changes.findIndex(({ clauseId }) => clauseId === previous);
      changes.splice(place + 1, 0, removed(clause, at));
    }
  }
  return changes;
}

/** A clause, word by word: what stayed, what went, what came. */
export function partsBetween(before: string, after: string): Part[] {
  const [old, young] = [wordsIn(before), wordsIn(after)];
  const parts: Part[] = [];
  let [from, to] = [0, 0];
  for (const [oldAt, youngAt] of [...common(old, young), [old.length, young.length] as const]) {
    append(parts, 'removed', old.slice(from, oldAt).join(''));
    append(parts, 'added', young.slice(to, youngAt).join(''));
    append(parts, 'kept', old[oldAt] ?? '');
    [from, to] = [oldAt + 1, youngAt + 1];
  }
  return parts;
}

function append(parts: Part[], part: Part['part'], text: string): void {
  const last = parts.at(-1);
  if (text === '') {
    return;
  }
  if (last?.part === part) {
    parts[parts.length - 1] = { part, text: last.text + text };
  } else {
    parts.push({ part, text });
  }
}

function wordsIn(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

/** Clauses that need not have moved for the others to stand where they stand. */
function inOrder(before: readonly Clause[], after: readonly Clause[]): ReadonlySet<string> {
  const ids = before.map(({ clauseId }) => clauseId);
  const pairs = common(
    ids,
    after.map(({ clauseId }) => clauseId),
  );
  return new Set(pairs.map(([at]) => ids[at] ?? ''));
}

/** The longest run of things that both lists have in the same order, as pairs of places. */
function common(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1;
  const best = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      best[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return pairs;
}

function added({ clauseId, topic, text }: Clause, at: number): Change {
  const parts: Part[] = [{ part: 'added', text }];
  return { clauseId, change: 'added', isMoved: false, topic, number: at + 1, parts };
}

function removed({ clauseId, topic, text }: Clause, at: number): Change {
  const parts: Part[] = [{ part: 'removed', text }];
  return { clauseId, change: 'removed', isMoved: false, topic, numberWas: at + 1, parts };
}

function kept(
  old: Clause,
  clause: Clause,
  place: { readonly was: number; readonly is: number; readonly isMoved: boolean },
): Change {
  const hasOtherTopic = old.topic !== clause.topic;
  const hasOtherWords = old.text !== clause.text;
  return {
    clauseId: clause.clauseId,
    change: hasOtherTopic || hasOtherWords ? 'changed' : 'kept',
    isMoved: place.isMoved,
    ...(hasOtherTopic && { topicWas: old.topic }),
    topic: clause.topic,
    numberWas: place.was + 1,
    number: place.is + 1,
    parts: partsBetween(old.text, clause.text),
  };
}
