import * as fc from 'fast-check';
import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { accountIdOf, accounts } from '../../../cloudfunctions/domains/points/account';
import { sumOfEntries } from '../../../cloudfunctions/domains/points/audit';
import { entries, entryIdOf, type NewEntry } from '../../../cloudfunctions/domains/points/entry';
import { book, move, takeableFrom } from '../../../cloudfunctions/domains/points/transfer';

const HOUSEHOLDS = ['household-1', 'household-2', 'household-3'];
const VILLAGE = 'village';

const step = fc.record({
  household: fc.constantFrom(...HOUSEHOLDS),
  points: fc.integer({ min: 1, max: 100 }),
  takesBack: fc.boolean(),
  /** Which event it is: few, so that the same one is heard of again. */
  event: fc.integer({ min: 1, max: 12 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function entryFor({ household, points, takesBack, event }: Step): NewEntry {
  const village = accountIdOf('village', VILLAGE);
  const own = accountIdOf('household', household);
  return {
    id: entryIdOf(['event', household, String(event)], 'report_hazard'),
    at: event,
    ...(takesBack ? { fromId: own, toId: village } : { fromId: village, toId: own }),
    points,
    villageId: VILLAGE,
    householdId: household,
    deed: 'report_hazard',
    text: '举报安全隐患属实',
    edition: 1,
    objectUntil: event,
  };
}

async function balances(store: ReturnType<typeof embeddedStore>) {
  const ids = [
    accountIdOf('village', VILLAGE),
    ...HOUSEHOLDS.map((it) => accountIdOf('household', it)),
  ];
  const found = await Promise.all(ids.map((id) => store.get(accounts, id)));
  return found.flatMap((it) => it ?? []);
}

it('leaves the sum over all accounts at zero after every step, and every balance equal to its entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const store = embeddedStore({ rehearse: true });
      for (const one of steps) {
        const before = await store.get(accounts, accountIdOf('household', one.household));
        const points = one.takesBack ? takeableFrom(before?.balance ?? 0, one.points) : one.points;
        if (points > 0) {
          await store.transact((tx) => book(tx, entryFor({ ...one, points })));
        }
        const all = await balances(store);
        expect(all.reduce((sum, { balance }) => sum + balance, 0)).toBe(0);
        for (const { id, kind, balance } of all) {
          expect(balance).toBe(await sumOfEntries(store, id));
          expect(kind === 'village' || balance >= 0).toBe(true);
        }
      }
      await store.close();
    }),
    { numRuns: 40 },
  );
});

it('books an event once, however often and however simultaneously it is heard of', async () => {
  const store = embeddedStore({ rehearse: true });
  const entry = entryFor({ household: 'household-1', points: 5, takesBack: false, event: 1 });
  await Promise.all([1, 2, 3].map(() => store.transact((tx) => book(tx, entry))));
  expect(await store.transact((tx) => book(tx, { ...entry, points: 50 }))).toBeUndefined();
  expect(await store.get(entries, entry.id)).toMatchObject({ points: 5 });
  expect((await balances(store)).map(({ balance }) => balance)).toEqual([-5, 5]);
  await store.close();
});

const household = {
  id: 'h',
  kind: 'household' as const,
  ownerId: 'h',
  villageId: 'v',
  balance: 3,
  auditDueAt: 0,
};
const village = { ...household, id: 'v', kind: 'village' as const, balance: -3 };

it('never lets a household fall below zero', () => {
  expect(() => move({ household, village }, { points: 4, fromId: 'h', toId: 'v' })).toThrow(
    'never has less than no points',
  );
  expect(takeableFrom(3, 4)).toBe(3);
  expect(takeableFrom(5, 4)).toBe(4);
});

it.each([0, -1, 1.5, Number.NaN])('moves whole points only, not %d', (points) => {
  expect(() => move({ household, village }, { points, fromId: 'v', toId: 'h' })).toThrow(
    'whole number of points',
  );
});

it('moves points between these two accounts and no others', () => {
  expect(() => move({ household, village }, { points: 1, fromId: 'v', toId: 'x' })).toThrow(
    'joins its accounts',
  );
});
