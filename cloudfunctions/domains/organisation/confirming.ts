import type { OfficeKind } from '../../contracts/organisation-words';
import type { Store, Transaction } from '../../kernel/store';
import { tell } from '../events';
import { dutyIdOf } from './binding';
import { type Level, levels } from './place';
import { holderOf, officeFor } from './register';

/** Who says who somebody is: the village's committee, and when it has nobody or is late, the government above. */
const CONFIRMS: Readonly<Record<Level, OfficeKind>> = {
  village: 'villagers_committee',
  township: 'government',
  county: 'government',
};

export interface Bearer {
  readonly officeId: string;
  readonly holderId?: string;
}

/**
 * The office that confirms people of this village and who of it holds the duty, from the given floor upwards.
 * An office without anybody in it is passed over; when all are empty, the lowest has it.
 */
export async function bearerFrom(
  store: Pick<Store, 'get' | 'find'>,
  villageId: string,
  now: number,
  lowest: Level = 'village',
): Promise<Bearer | undefined> {
  let empty: Bearer | undefined;
  for (const level of levels.slice(levels.indexOf(lowest))) {
    const office = await officeFor(store, CONFIRMS[level], level, villageId);
    const holder = office && (await holderOf(store, office.id, now));
    if (office && holder) {
      return { officeId: office.id, holderId: holder.personId };
    }
    empty ??= office && { officeId: office.id };
  }
  return empty;
}

/** The floor above; the county's duty stays with the county. */
export function above(level: Level): Level {
  return levels[levels.indexOf(level) + 1] ?? 'county';
}

export async function tellDutyGiven(
  tx: Transaction,
  { id, officeId, holderId, dueAt }: Duty,
  at: number,
): Promise<void> {
  const about = { kind: 'binding' as const, id };
  await tell(tx, 'duty.given', {
    key: [id],
    at,
    facts: {
      ...{ dutyId: dutyIdOf(id), about, officeId, dueAt, urgent: false },
      ...(holderId !== undefined && { holderId }),
    },
  });
}

export async function tellDutyOverdue(
  tx: Transaction,
  { id, officeId, holderId, dueAt }: Duty,
  at: number,
): Promise<void> {
  const about = { kind: 'binding' as const, id };
  await tell(tx, 'duty.overdue', {
    key: [dutyIdOf(id), dueAt],
    at,
    facts: {
      ...{ dutyId: dutyIdOf(id), about, officeId, dueAt },
      ...(holderId !== undefined && { holderId }),
    },
  });
}

export async function tellDutySettled(tx: Transaction, id: string, at: number): Promise<void> {
  await tell(tx, 'duty.settled', {
    key: [dutyIdOf(id)],
    at,
    facts: { dutyId: dutyIdOf(id), about: { kind: 'binding', id } },
  });
}

/** The duty of one office to confirm one asking. */
interface Duty extends Bearer {
  readonly id: string;
  readonly dueAt: number;
}
