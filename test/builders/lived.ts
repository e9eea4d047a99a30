import { seedLived } from '../../local/demonstration/lived';
import { composed, testVault } from './composed';
import { aVillage, type Village } from './village';

/** What `seedLived` asks of a village of a test. */
export function livingIn({ store }: Village): Parameters<typeof seedLived> {
  return [composed, { store, vault: testVault }];
}

/** The demonstration village as `npm start` shows it. */
export async function lived(): Promise<Village> {
  const village = aVillage();
  await seedLived(...livingIn(village));
  return village;
}
