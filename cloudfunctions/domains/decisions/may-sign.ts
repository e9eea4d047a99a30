import type { Demander } from '../../contracts/decisions-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { belongingTo, hasVoiceByAge, personOf } from '../organisation';
import type { Decision } from './decision';
import { isBeforeTheVote } from './phases';

/** As whom somebody may sign that the assembly must be called, and has not signed yet. */
export async function maySignAs(
  store: Pick<Store, 'get' | 'find'>,
  { personId, villageId }: Pick<Actor, 'personId' | 'villageId'>,
  decision: Pick<Decision, 'villageId' | 'process'>,
  signedAs: readonly Demander[],
  now: number,
): Promise<Demander[]> {
  const isOurs = personId !== undefined && villageId === decision.villageId;
  if (!isOurs || !isBeforeTheVote(decision.process)) {
    return [];
  }
  const asked = new Set(decision.process.lawful.demands.map(({ by }) => by));
  const open = [...asked].filter((by) => !signedAs.includes(by));
  const may = await Promise.all(
    open.map((by) => isDemander(store, by, { personId, villageId }, now)),
  );
  return open.filter((_, at) => may[at]);
}

/** The same as on the roll of those who may demand, looked up for one person. */
async function isDemander(
  store: Pick<Store, 'get' | 'find'>,
  by: Demander,
  { personId, villageId }: { readonly personId: string; readonly villageId: string },
  now: number,
): Promise<boolean> {
  if (by === 'villagers') {
    return hasVoiceByAge((await personOf(store, personId)) ?? {}, now) === 'yes';
  }
  const lines = await belongingTo(store, 'representatives', villageId, now);
  return lines.some((line) => line.personId === personId);
}
