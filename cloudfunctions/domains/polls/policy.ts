import type { RollKind } from '../../contracts/organisation-words';
import type { Frozen } from '../../contracts/polls-shown';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { holds, idAt, isCadreOf, type Place } from '../organisation';
import { voiceFor } from './voice';

/** Rolls that a group or a hamlet has as well; all others are the village's. */
const OF_ANY_PLACE: readonly RollKind[] = ['adults', 'households'];

/** What these bodies ask among themselves is their own affair; all else is read by everybody. */
const AMONG_THEMSELVES: readonly RollKind[] = [
  'party_members',
  'party_committee',
  'villagers_committee',
  'two_committees',
  'supervision_committee',
];

export function isRollOf(place: Pick<Place, 'kind'>, roll: RollKind): boolean {
  return place.kind === 'village' || place.kind === 'community' || OF_ANY_PLACE.includes(roll);
}

/** The village's two committees ask the village and its parts; a group leader asks the own group. */
export function mayAskAt(actor: Actor, place: Pick<Place, 'id' | 'path'>): boolean {
  return mayRun(actor, { placeId: place.id, villageId: idAt(place, 'village') ?? '' });
}

/** Whoever may ask also keeps the lists, hands out the slips and writes the counts down. */
export function mayRun(
  actor: Actor,
  { placeId, villageId }: Pick<Frozen, 'placeId' | 'villageId'>,
): boolean {
  return (
    actor.personId !== undefined &&
    (isCadreOf(actor, villageId) || holds(actor, { role: 'group_leader', at: placeId }))
  );
}

/** People of the village and those who watch over its affairs read the names behind the keys, masked. */
export function seesNames(actor: Actor, { villageId }: Pick<Frozen, 'villageId'>): boolean {
  return (
    (actor.personId !== undefined && actor.villageId === villageId) || worksIn(actor, villageId)
  );
}

export async function mayRead(
  store: Pick<Store, 'get'>,
  actor: Actor,
  poll: Frozen,
  now: number,
): Promise<boolean> {
  if (!AMONG_THEMSELVES.includes(poll.roll) || worksIn(actor, poll.villageId)) {
    return true;
  }
  const { personId } = actor;
  return personId !== undefined && (await voiceFor(store, poll, personId, now)) !== undefined;
}

/** A count is witnessed by whoever has a voice in the poll or holds a post in the village. */
export async function mayWitness(
  store: Pick<Store, 'get'>,
  actor: Actor,
  poll: Frozen,
  now: number,
): Promise<boolean> {
  const { personId } = actor;
  return (
    personId !== undefined &&
    (worksIn(actor, poll.villageId) || (await voiceFor(store, poll, personId, now)) !== undefined)
  );
}

/** Sits in the two committees or in the supervision committee of the village. */
function worksIn(actor: Actor, villageId: string): boolean {
  return (
    isCadreOf(actor, villageId) || holds(actor, { office: 'supervision_committee', at: villageId })
  );
}
