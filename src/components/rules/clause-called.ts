import { clauseName } from '@/text/rule-words';
import type { Revision } from './revision-head';

/** How a clause is called in the draft as it now reads; one that the draft takes out keeps its old number. */
export function clauseCalled(
  { draft }: Revision,
  clauseId: string | undefined,
): string | undefined {
  const change = draft?.changes.find((it) => it.clauseId === clauseId);
  const number = change?.number ?? change?.numberWas;
  return number === undefined ? undefined : clauseName(number);
}
