import type { Store } from '../../kernel/store';
import { type DecisionLineKept, decisionLines } from './decision';

const PAGE = 200;

/** All lines of a decision, oldest first. */
export async function linesOf(
  store: Pick<Store, 'find'>,
  decisionId: string,
): Promise<readonly DecisionLineKept[]> {
  const lines: DecisionLineKept[] = [];
  let after: string | undefined;
  do {
    const page = await store.find(decisionLines, {
      ...{ index: 'ofDecision', equals: { decisionId }, limit: PAGE },
      ...(after !== undefined && { after }),
    });
    lines.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return lines;
}
