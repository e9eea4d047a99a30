import type { Finding } from '@/components/rules/clause-findings';
import type { Revision } from '@/components/rules/revision-head';
import type { Line } from './line';

/** What a look at a text found, with the clauses as they then read. */
export interface Found {
  readonly texts: readonly string[];
  readonly findings: readonly Finding[];
}

export const NOTHING_FOUND: Found = { texts: [], findings: [] };

export function foundInDraft({ draft }: Revision): Found {
  return {
    texts: draft?.clauses.map(({ text }) => text) ?? [],
    findings: draft?.findings ?? [],
  };
}

/** Whether somebody has looked at this very text. */
export function isLookedAt(text: string, looked: readonly Found[]): boolean {
  return looked.some(({ texts }) => texts.includes(text));
}

/** A finding holds for as long as the clause reads as it did when it was looked at. */
export function findingsOf(line: Line, looked: readonly Found[]): readonly Finding[] {
  const found = looked.find(({ texts }) => texts.includes(line.text));
  const number = found ? found.texts.indexOf(line.text) + 1 : 0;
  return found?.findings.filter((it) => it.number === number) ?? [];
}
