import fc from 'fast-check';
import { createApi } from '../../cloudfunctions/kernel/api';
import type { Store } from '../../cloudfunctions/kernel/store';
import { composedVillage } from '../builders/composed';
import { anyInputFor } from '../builders/malformed';

/** How many malformed calls every contract is tried with. */
const CALLS_EACH = 10_000;

const { operations, store, vault } = composedVillage();

/** Somebody who holds a post in every office would be stopped by nothing but the contract. */
const busybody = {
  openid: 'somebody',
  personId: 'somebody',
  householdId: 'a-house',
  villageId: 'a-village',
  held: [],
};

let written = 0;
const counting: Store = {
  get: (from, id) => store.get(from, id),
  find: (from, query) => store.find(from, query),
  count: (from, query) => store.count(from, query),
  transact: (work) => {
    written += 1;
    return store.transact(work);
  },
};

const defects: unknown[] = [];
const api = createApi(operations, {
  store: counting,
  vault,
  random: () => 'r'.repeat(32),
  clock: () => Date.UTC(2026, 10, 23),
  actorOf: () => Promise.resolve(busybody),
  report: (_operation, thrown) => defects.push(thrown),
});

afterAll(async () => {
  await store.close();
});

it.each(operations.map(({ contract }) => [contract.name, contract] as const))(
  `%s refuses ${CALLS_EACH.toLocaleString('en')} malformed calls and keeps nothing of them`,
  async (operation, { input: schema }) => {
    const malformed = anyInputFor(schema).filter((it) => !schema.safeParse(it).success);
    for (const input of fc.sample(malformed, CALLS_EACH)) {
      const reply = await api({ operation, input }, { openid: busybody.openid });
      // A plain comparison: an expectation here would cost more than the call.
      if (reply.ok || reply.error.code !== 'invalid_input') {
        throw new Error(`${JSON.stringify(input)} was answered ${JSON.stringify(reply)}`);
      }
    }
    expect(defects).toEqual([]);
    expect(written).toBe(0);
  },
);
