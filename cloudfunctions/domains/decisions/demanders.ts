import type { Demander } from '../../contracts/decisions-words';
import type { Store } from '../../kernel/store';
import { rollOf, type RollLine } from '../organisation';
import type { Lawful } from './lawful';
import { needs } from './tally';

/** Who may sign a demand: the adults of the village; its representatives without those who only sit in the committee. */
export async function demandersOf(
  store: Pick<Store, 'get' | 'find'>,
  by: Demander,
  villageId: string,
  now: number,
): Promise<readonly RollLine[]> {
  if (by === 'villagers') {
    return rollOf(store, 'adults', villageId, now);
  }
  const [assembly, committee] = await Promise.all([
    rollOf(store, 'representatives_assembly', villageId, now),
    rollOf(store, 'villagers_committee', villageId, now),
  ]);
  const sits = new Set(committee.map(({ personId }) => personId));
  return assembly.filter(({ personId }) => !sits.has(personId));
}

/** The fewest signatures that oblige the village to call a body. */
export function neededFor({ demands }: Lawful, by: Demander, due: number): number {
  return Math.min(...demands.filter((it) => it.by === by).map(({ share }) => needs(due, share)));
}
