import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { CHECK_MS, type OpenDuty } from '../open-duty';
import type { Found } from './holder';
import type { Item } from './item';
import { without } from './without';

type Held = Item & { readonly duty: OpenDuty };

/** The item with a new holder. */
export function withDuty(
  item: Item,
  { office, holderId }: Found,
  { dueAt, now }: { readonly dueAt: number; readonly now: number },
): Held {
  const duties = item.duties + 1;
  const duty = {
    ...{ id: `${item.id}-${duties}`, holderId, officeId: office.id },
    ...{ dueAt, checkAt: now + CHECK_MS },
  };
  return { ...item, office, holderId, duties, duty };
}

/** Nobody waits for the office any more. */
export function withoutDuty(item: Item): Item {
  return without(item, 'duty');
}

export function tellGiven(tx: Transaction, { id, duty }: Held, at: number): Promise<void> {
  const { id: dutyId, officeId, holderId, dueAt } = duty;
  const facts = { dutyId, about: aboutItem(id), officeId, holderId, dueAt, urgent: false };
  return tell(tx, 'duty.given', { key: [dutyId], at, facts });
}

export async function tellSettled(tx: Transaction, { id, duty }: Item, at: number): Promise<void> {
  if (duty) {
    const facts = { dutyId: duty.id, about: aboutItem(id) };
    await tell(tx, 'duty.settled', { key: [duty.id], at, facts });
  }
}

export function tellOverdue(tx: Transaction, { id, duty }: Held, at: number): Promise<void> {
  const { id: dutyId, officeId, holderId, dueAt } = duty;
  const facts = { dutyId, about: aboutItem(id), officeId, holderId, dueAt };
  return tell(tx, 'duty.overdue', { key: [dutyId, dueAt], at, facts });
}

/** Whoever raised it is told that there is an answer, and whoever wrote it down for them. */
export async function tellAnswered(
  tx: Transaction,
  { id, raisedBy, helperId }: Item,
  { n, at }: { readonly n: number; readonly at: number },
): Promise<void> {
  for (const personId of new Set([raisedBy, helperId])) {
    if (personId !== undefined) {
      const facts = { about: aboutItem(id), personId, what: 'item_answered' as const };
      await tell(tx, 'person.told', { key: [id, n, personId], at, facts });
    }
  }
}

function aboutItem(id: string) {
  return { kind: 'meeting_item' as const, id };
}
