import type { VillageOfPin } from '../domains/pins';

/** The rules are opened only when somebody cites one of their clauses: most calls cite none. */
export const villageOfPin: VillageOfPin = async (store, pin) =>
  (await import('../domains/rules')).villageOfPin(store, pin);
