import type { Demander } from '../../contracts/decisions-words';
import type { Store } from '../../kernel/store';
import { belongingTo, rollOf, type RollLine } from '../organisation';
import type { Lawful } from './lawful';
import { needs } from './tally';

/** Who may sign a demand: the adults of the village; its representatives, and not those who only sit in the committee. */
export async function demandersOf(
  store: Pick<Store, 'get' | 'find'>,
  by: Demander,
  villageId: string,
  now: number,
): Promise<readonly RollLine[]> {
  if (by === 'villagers') {
    return rollOf(store, 'adults', villageId, now);
  }
  return belongingTo(store, 'representatives', villageId, now);
}

/** The fewest signatures that oblige the village to call a body. */
export function neededFor({ demands }: Lawful, by: Demander, due: number): number {
  return Math.min(...demands.filter((it) => it.by === by).map(({ share }) => needs(due, share)));
}
