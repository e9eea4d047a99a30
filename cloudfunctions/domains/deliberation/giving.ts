import type { Transaction } from '../../kernel/store';
import { tellGiven, tellSettled, withDuty } from './duty';
import type { Found } from './holder';
import type { Item } from './item';
import { type Moved, save } from './item-life';
import { keep } from './said';
import { without } from './without';

/** It becomes the duty of this office and this person until that day: a line of the 责任清单. */
export async function give(
  tx: Transaction,
  before: Item,
  { item, line }: Moved,
  {
    found,
    dueAt,
    locked,
    now,
  }: {
    readonly found: Found;
    readonly dueAt: number;
    readonly locked: string;
    readonly now: number;
  },
): Promise<Item> {
  const task = { n: line.n, floor: found.office.floor };
  const outcome = item.state === 'escalated' ? ('escalated' as const) : ('assigned' as const);
  const given = {
    ...withDuty(without(item, 'answeredIn', 'answeredBy'), found, { dueAt, now }),
    ...{ task, outcome, dueAt },
  };
  await save(tx, { item: given, line });
  await keep(tx, line, locked);
  await tellSettled(tx, before, now);
  await tellGiven(tx, given, now);
  return given;
}
