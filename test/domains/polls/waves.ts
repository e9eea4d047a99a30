import type { Store, Transaction } from '../../../cloudfunctions/kernel/store';

/** As many calls to the database as are under way at once. */
const CONNECTIONS = 16;

/**
 * A store far away: every look and every write waits for the next wave, and a wave takes as many along as there are
 * connections. The number of waves is the time of a call, measured in the time of one look, on any machine the same.
 */
export function inWaves(store: Store): { readonly store: Store; readonly waves: () => number } {
  let waves = 0;
  let isOnItsWay = false;
  const waiting: (() => void)[] = [];
  const wave = () => {
    waves += 1;
    waiting.splice(0, CONNECTIONS).forEach((go) => {
      go();
    });
    isOnItsWay = waiting.length > 0;
    if (isOnItsWay) {
      setImmediate(wave);
    }
  };
  const turn = () =>
    new Promise<void>((go) => {
      waiting.push(go);
      if (!isOnItsWay) {
        isOnItsWay = true;
        setImmediate(wave);
      }
    });
  return {
    waves: () => waves,
    store: {
      get: (from, id) => turn().then(() => store.get(from, id)),
      find: (from, query) => turn().then(() => store.find(from, query)),
      count: (from, query) => turn().then(() => store.count(from, query)),
      async transact(work) {
        await turn();
        const result = await store.transact((tx) => work(slowly(tx)));
        await turn();
        return result;
      },
    },
  };

  function slowly(tx: Transaction): Transaction {
    return {
      get: (from, id) => turn().then(() => tx.get(from, id)),
      insert: (into, document) => turn().then(() => tx.insert(into, document)),
      replace: (into, document) => turn().then(() => tx.replace(into, document)),
      remove: (from, document) => turn().then(() => tx.remove(from, document)),
    };
  }
}
