import assert from 'node:assert';
import type { Sweep } from '../../kernel/happening';
import type { World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { AUDIT_EVERY_MS, type Account, accounts } from './account';
import { entries } from './entry';

const SLICE = 20;
const ENTRIES_AT_ONCE = 1000;

/**
 * Holds every account against its entries once a week. A balance that differs is a defect: it is told to an
 * engineer, and the account is looked at again in a week.
 */
export const auditAccounts: Sweep = {
  name: 'points.audit-accounts',
  async run(world) {
    const { items } = await world.store.find(accounts, {
      index: 'dueForAudit',
      range: { field: 'auditDueAt', before: world.now + 1 },
      limit: SLICE,
    });
    const wrong: string[] = [];
    for (const account of items) {
      const sum = await sumOfEntries(world.store, account.id);
      const isUnchanged = await setNextAudit(world, account);
      if (isUnchanged && sum !== account.balance) {
        wrong.push(account.id);
      }
    }
    assert(wrong.length === 0, `balance and entries differ in ${wrong.join(', ')}`);
    return items.length;
  },
};

/** What came in less what went out. */
export async function sumOfEntries(store: Pick<Store, 'find'>, accountId: string): Promise<number> {
  const [incoming, outgoing] = await Promise.all([
    sumAlong(store, 'incoming', { toId: accountId }),
    sumAlong(store, 'outgoing', { fromId: accountId }),
  ]);
  return incoming - outgoing;
}

async function sumAlong(
  store: Pick<Store, 'find'>,
  index: 'incoming' | 'outgoing',
  equals: Readonly<Record<string, string>>,
): Promise<number> {
  let sum = 0;
  let after: string | undefined;
  do {
    const page = await store.find(entries, {
      index,
      equals,
      limit: ENTRIES_AT_ONCE,
      ...(after !== undefined && { after }),
    });
    sum = page.items.reduce((total, { points }) => total + points, sum);
    after = page.next;
  } while (after !== undefined);
  return sum;
}

/** Whether nothing was booked while the entries were added up; otherwise the account is looked at next time. */
async function setNextAudit({ store, now }: World, seen: Account): Promise<boolean> {
  return store.transact(async (tx) => {
    const account = await tx.get(accounts, seen.id);
    if (account?.version !== seen.version) {
      return false;
    }
    await tx.replace(accounts, { ...account, auditDueAt: now + AUDIT_EVERY_MS });
    return true;
  });
}
