import type { Store } from '../../kernel/store';
import { hear } from '../events';
import { forget } from './forgetting';
import { requests } from './request';
import { supporters } from './supporter';

const PAGE = 100;

/** Somebody had themselves deleted: their ended requests are emptied, the running ones when they end. */
export const letGoOfThePerson = hear(
  'person.forgotten',
  'requests.let-go-of-the-person',
  async ({ personId }, _happening, { store }) => {
    await eachFiled(store, personId);
    await eachJoined(store, personId);
  },
);

async function eachFiled(store: Store, personId: string, after?: string): Promise<void> {
  const { items, next } = await store.find(requests, {
    index: 'byFiler',
    equals: { filerKey: personId },
    limit: PAGE,
    ...(after !== undefined && { after }),
  });
  for (const request of items) {
    await forget(store, request);
  }
  if (next !== undefined) {
    await eachFiled(store, personId, next);
  }
}

async function eachJoined(store: Store, personId: string): Promise<void> {
  const { items, next } = await store.find(supporters, {
    index: 'ofPerson',
    equals: { personId },
    limit: PAGE,
  });
  for (const supporter of items) {
    await store.transact((tx) => tx.remove(supporters, supporter));
  }
  if (next !== undefined) {
    await eachJoined(store, personId);
  }
}
