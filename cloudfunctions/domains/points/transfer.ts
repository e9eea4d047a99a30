import assert from 'node:assert';
import type { Transaction, Unstored } from '../../kernel/store';
import { AUDIT_EVERY_MS, type Account, type AccountKind, accountIdOf, accounts } from './account';
import { entries, type NewEntry } from './entry';

/**
 * Books an entry: writes it and moves both balances in the same transaction. An entry that is booked already
 * moves nothing. Returns the household's balance afterwards, or nothing for a repeat.
 */
export async function book(tx: Transaction, entry: NewEntry): Promise<number | undefined> {
  if (await tx.get(entries, entry.id)) {
    return undefined;
  }
  const household = await standing(tx, 'household', entry.householdId, entry);
  const village = await standing(tx, 'village', entry.villageId, entry);
  const moved = move({ household: household.account, village: village.account }, entry);
  await tx.insert(entries, entry);
  await household.keep(moved.household);
  await village.keep(moved.village);
  return moved.household.balance;
}

/** The two accounts that an entry touches. */
interface Pair {
  readonly household: Unstored<Account>;
  readonly village: Unstored<Account>;
}

/** What both accounts hold after the entry. Their sum stays what it was, and the household's is not below zero. */
export function move(
  { household, village }: Pair,
  { points, fromId, toId }: Pick<NewEntry, 'points' | 'fromId' | 'toId'>,
): Pair {
  assert(Number.isSafeInteger(points) && points > 0, 'an entry moves a whole number of points');
  const comesIn = fromId === village.id && toId === household.id;
  assert(
    comesIn || (fromId === household.id && toId === village.id),
    'an entry joins its accounts',
  );
  const gain = comesIn ? points : -points;
  const balance = household.balance + gain;
  assert(balance >= 0, 'a household never has less than no points');
  return {
    household: { ...household, balance },
    village: { ...village, balance: village.balance - gain },
  };
}

/** The most that can be taken back: no household falls below zero. */
export function takeableFrom(balance: number, points: number): number {
  return Math.min(balance, points);
}

/** The account as it stands, opened at zero for its first entry, and how to write it. */
async function standing(
  tx: Transaction,
  kind: AccountKind,
  ownerId: string,
  { villageId, at }: NewEntry,
): Promise<{
  readonly account: Unstored<Account>;
  readonly keep: (account: Unstored<Account>) => Promise<void>;
}> {
  const id = accountIdOf(kind, ownerId);
  const current = await tx.get(accounts, id);
  if (current) {
    const { version } = current;
    return { account: current, keep: (moved) => tx.replace(accounts, { ...moved, version }) };
  }
  const opened = { id, kind, ownerId, villageId, balance: 0, auditDueAt: at + AUDIT_EVERY_MS };
  return { account: opened, keep: (moved) => tx.insert(accounts, moved) };
}
