import type { InputOf, OutputOf } from '@contracts/contract';
import type { readClause, splitText } from '@contracts/rules';
import type { saveDraft } from '@contracts/rules-way';
import { clauseTopics } from '@contracts/rules-words';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import type { Revision } from '@/components/rules/revision-head';

/** One clause that is being written. */
export const lineSchema = z.object({
  key: z.string(),
  /** A clause that goes on keeps its id, so that people see what became of it. */
  clauseId: z.optional(z.string()),
  topic: z.enum(clauseTopics),
  text: z.string(),
});
export type Line = z.output<typeof lineSchema>;

type Clause = Pick<OutputOf<typeof readClause>['clause'], 'clauseId' | 'topic' | 'text'>;
type Imported = OutputOf<typeof splitText>['clauses'][number];

export function emptyLine(): Line {
  return { key: newId(), topic: 'conduct', text: '' };
}

/** With what the writing begins: the last draft, otherwise the rules that are to be changed. */
export function linesToBegin({ draft, kind }: Revision, inForce: readonly Clause[]): Line[] {
  return (draft?.clauses ?? (kind === 'amend' ? inForce : [])).map(({ clauseId, topic, text }) => ({
    key: clauseId,
    clauseId,
    topic,
    text,
  }));
}

export function clausesOf(lines: readonly Line[]): InputOf<typeof saveDraft>['clauses'] {
  return lines.map(({ clauseId, topic, text }) => ({
    ...(clauseId === undefined ? {} : { clauseId }),
    topic,
    text: text.trim(),
  }));
}

/** The line moved up or down by one; at the end it stays where it is. */
export function moved(lines: readonly Line[], index: number, by: 1 | -1): Line[] {
  const to = index + by;
  const line = lines[index];
  if (!line || to < 0 || to >= lines.length) {
    return [...lines];
  }
  const without = lines.filter((_, place) => place !== index);
  return [...without.slice(0, to), line, ...without.slice(to)];
}

/** So much of two texts must be the same for one to be a new wording of the other. */
const ALIKE = 0.5;

/**
 * Imported text in the place of what stood there. A clause that reads the same, or nearly, goes on as the old one: then
 * people see a clause that was changed, and not one that went and another that came.
 */
export function replacedBy(lines: readonly Line[], imported: readonly Imported[]): Line[] {
  const free = new Set(lines.filter(({ clauseId }) => clauseId !== undefined));
  const found = new Map<number, Line>();
  const pairs = imported
    .flatMap(({ text }, index) =>
      [...free].map((line) => ({ index, line, likeness: likeness(text, line.text) })),
    )
    .filter((pair) => pair.likeness >= ALIKE)
    .sort((left, right) => right.likeness - left.likeness);
  for (const { index, line } of pairs) {
    if (free.has(line) && !found.has(index)) {
      found.set(index, line);
      free.delete(line);
    }
  }
  return imported.map(({ topic, text }, index) => ({
    key: newId(),
    ...(found.get(index)?.clauseId === undefined ? {} : { clauseId: found.get(index)?.clauseId }),
    topic,
    text,
  }));
}

export function added(lines: readonly Line[], imported: readonly Imported[]): Line[] {
  return [...lines, ...imported.map(({ topic, text }) => ({ key: newId(), topic, text }))];
}

/** How many pairs of neighbouring characters two texts share: 1 is the same text, 0 nothing in common. */
function likeness(left: string, right: string): number {
  const ofLeft = pairsIn(left);
  const ofRight = pairsIn(right);
  const shared = [...ofLeft].filter((pair) => ofRight.has(pair)).length;
  const all = ofLeft.size + ofRight.size;
  return all === 0 ? 1 : (2 * shared) / all;
}

function pairsIn(text: string): Set<string> {
  const letters = text.replace(/\s/g, '');
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}
