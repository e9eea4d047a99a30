import type { Figures } from '../../contracts/polls';
import { canonical } from '../../kernel/ids';
import { codeOf, isValid, type Paper } from './choice';
import type { Piles } from './tally';

/**
 * Whether what was counted can be true at all: valid slips and the marks on them fit each other. Of several of several
 * each option is counted by itself, as with strokes on a board, so there the marks are more than the slips.
 */
export function addsUp({ voices, invalid, lines }: Figures, paper: Paper): boolean {
  const valid = voices - invalid;
  const fits =
    valid >= 0 &&
    lines.every(({ choice }) => isValid(choice, paper)) &&
    new Set(lines.map(({ choice }) => codeOf(choice, paper))).size === lines.length;
  const marks = lines.reduce((sum, { count }) => sum + count, 0);
  if (paper.kind !== 'several_of') {
    return fits && marks === valid;
  }
  const most = Math.min(paper.most ?? paper.options.length, paper.options.length);
  return (
    fits &&
    lines.every(({ choice, count }) => choice.length === 1 && count <= valid) &&
    marks >= valid &&
    marks <= valid * most
  );
}

/** The same figures in one writing, so that two who counted alike have written alike. */
export function written({ voices, invalid, lines }: Figures, paper: Paper): string {
  const marks = lines
    .filter(({ count }) => count > 0)
    .map(({ choice, count }) => [codeOf(choice, paper), count] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return canonical({ voices, invalid, marks });
}

/** What was written, read again. */
export function readFigures(text: string): {
  readonly voices: number;
  readonly invalid: number;
  readonly piles: Piles;
} {
  const { voices, invalid, marks } = JSON.parse(text) as Written;
  return { voices, invalid, piles: new Map(marks) };
}

interface Written {
  readonly voices: number;
  readonly invalid: number;
  readonly marks: readonly (readonly [string, number])[];
}
