import { printPaper } from '../../cloudfunctions/contracts/decisions-papers';
import type { InputOf } from '../../cloudfunctions/contracts/contract';
import type { PrintedPaper } from '../../cloudfunctions/contracts/decisions-words';
import type { Line, Row } from '../../cloudfunctions/domains/pen';
import { type Printed, printedFrom } from './printed';
import { answered } from './requests';
import type { Village } from './village';

/** All the words of parts, field by field. */
export function wordsOf(parts: readonly (Line | Row)[]): string[] {
  return parts.flatMap((part) =>
    'cells' in part ? part.cells.map(({ words }) => words) : [part.words],
  );
}

/** What stands beside a label of a form. */
export function beside(parts: readonly (Line | Row)[], label: string): string | undefined {
  const words = wordsOf(parts);
  const at = words.indexOf(label);
  return at < 0 ? undefined : words[at + 1];
}

/** A paper of a decision as it comes out of the printer of 刘青山. */
export async function onPaper(
  village: Village,
  decisionId: string,
  paper: PrintedPaper,
  more: Partial<InputOf<typeof printPaper>> = {},
): Promise<Printed & { readonly text: string; readonly pages: number; readonly next?: string }> {
  const input = { decisionId, paper, ...more };
  const { pdf, pages, next } = await answered(village.as('liu-qingshan')(printPaper, input));
  const printed = printedFrom(pdf);
  const text = printed.sheets.flatMap(({ lines }) => lines.map(({ words }) => words)).join('\n');
  return { ...printed, text, pages, ...(next !== undefined && { next }) };
}
