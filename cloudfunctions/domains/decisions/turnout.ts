import type { Store } from '../../kernel/store';
import { decisionLines } from './decision';

/** Who was there when the body that decides met, as its minutes say. */
export interface Turnout {
  readonly at: number;
  readonly present: number;
  readonly women: number;
}

/** More lines than a decision has before it is decided. */
const LINES_MAX = 1000;

/** The turnout of the last meeting that decided; nothing for a decision that never came to one. */
export async function turnoutOf(
  store: Pick<Store, 'find'>,
  decisionId: string,
): Promise<Turnout | undefined> {
  const { items } = await store.find(decisionLines, {
    index: 'ofDecision',
    equals: { decisionId },
    order: 'descending',
    limit: LINES_MAX,
  });
  const { line, attendance } =
    items.find(({ line: { did, facts } }) => did === 'held' && facts['step'] === 'resolution') ??
    {};
  const women = line?.facts['women'];
  if (line === undefined || attendance === undefined || typeof women !== 'number') {
    return undefined;
  }
  const { onsite, online, proxy } = attendance;
  return { at: line.at, present: onsite + online + proxy, women };
}
