import type { ObjectionLevel } from '../../contracts/decisions-words';
import type { OfficeKind } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { holderOf, idAt, isCadreOf, officeFor, type Place, placeOf } from '../organisation';
import type { Hand } from './happening';

/** An office that may hold a duty in this decision, and who holds it there today. */
export interface Seat {
  readonly officeId: string;
  readonly name: string;
  readonly holderId?: string;
}
export type Seats = Readonly<Partial<Record<OfficeHand, Seat>>>;
type OfficeHand = Exclude<Hand, 'villager' | 'clock'>;

const WHERE: Readonly<Record<OfficeHand, readonly [OfficeKind, ObjectionLevel]>> = {
  party_branch: ['party_branch', 'village'],
  villagers_committee: ['villagers_committee', 'village'],
  collective: ['collective', 'village'],
  supervision_committee: ['supervision_committee', 'village'],
  township: ['government', 'township'],
  county: ['government', 'county'],
};
const HANDS = Object.keys(WHERE) as OfficeHand[];

/** The offices around a village, each with its holder of today. An office that nobody set up is absent. */
export async function seatsOf(
  store: Pick<Store, 'get' | 'find'>,
  villageId: string,
  now: number,
): Promise<Seats> {
  const found = await Promise.all(
    HANDS.map(async (hand) => {
      const [kind, level] = WHERE[hand];
      const office = await officeFor(store, kind, level, villageId);
      if (office === undefined) {
        return [];
      }
      const holder = await holderOf(store, office.id, now);
      const seat: Seat = {
        officeId: office.id,
        name: office.name,
        ...(holder && { holderId: holder.personId }),
      };
      return [[hand, seat] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** Whose hands somebody has in this village's decisions, its own offices first; a villager last. */
export function handsOf(actor: Actor, village: Place): Hand[] {
  const at = (level: ObjectionLevel) => idAt(village, level);
  const holds = (kind: OfficeKind, level: ObjectionLevel, roles?: readonly string[]) =>
    actor.held.some(
      (post) =>
        post.officeKind === kind &&
        post.placeId === at(level) &&
        (roles === undefined || roles.includes(post.role)),
    );
  const isCadre = isCadreOf(actor, village.id);
  return [
    ...(isCadre && holds('party_branch', 'village') ? (['party_branch'] as const) : []),
    ...(isCadre && holds('villagers_committee', 'village', COMMITTEE)
      ? (['villagers_committee'] as const)
      : []),
    ...(holds('collective', 'village', ['collective_head']) ? (['collective'] as const) : []),
    ...(holds('supervision_committee', 'village', ['supervisor'])
      ? (['supervision_committee'] as const)
      : []),
    ...(holds('government', 'township') ? (['township'] as const) : []),
    ...(holds('government', 'county') ? (['county'] as const) : []),
    ...(actor.personId !== undefined && actor.villageId === village.id
      ? (['villager'] as const)
      : []),
  ];
}

/** Members of the villagers' committee; a group leader works for it and is none. */
const COMMITTEE = ['director', 'deputy_director', 'member'];

/** A village, for which the village law holds; a community goes by a law that is still to be confirmed. */
export async function villageIn(
  store: Pick<Store, 'get'>,
  villageId: string,
): Promise<Place | 'village_not_found' | 'residents_law_not_confirmed'> {
  const place = await placeOf(store, villageId);
  if (place?.kind === 'community') {
    return 'residents_law_not_confirmed';
  }
  return place?.kind === 'village' ? place : 'village_not_found';
}
