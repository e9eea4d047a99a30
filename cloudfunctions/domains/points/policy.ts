import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { holds, mayHelpIn, type Place } from '../organisation';
import type { Entry } from './entry';

interface InVillage {
  readonly id: string;
  readonly villageId: string;
}

/** The household itself, whoever helps its people in the village, and those who watch over the village's affairs. */
export async function mayReadPassbook(
  store: Pick<Store, 'get'>,
  actor: Actor,
  { id, villageId }: InVillage,
): Promise<boolean> {
  return (
    actor.householdId === id ||
    supervises(actor, villageId) ||
    (await mayHelpIn(store, actor, villageId))
  );
}

/** The village affairs supervision committee takes lines back, because it does not give them. */
export function supervises(actor: Actor, villageId: string): boolean {
  return holds(actor, { office: 'supervision_committee', at: villageId });
}

/** Nobody decides about a line of the own household, or one that they themselves found to be true. */
export function isConcerned(
  { householdId, personId }: Actor,
  entry: Pick<Entry, 'householdId' | 'verifiedBy'>,
): boolean {
  return (
    householdId === entry.householdId ||
    (entry.verifiedBy !== undefined && personId === entry.verifiedBy)
  );
}

/** The secretary of the village's party branch or the director of its committee writes down what was resolved. */
export function mayAdoptFor(actor: Actor, villageId: string): boolean {
  return (
    holds(actor, { office: 'party_branch', role: 'secretary', at: villageId }) ||
    holds(actor, { office: 'villagers_committee', role: 'director', at: villageId })
  );
}

/** Points are a village's own affair: a township or a group resolves no tariff. */
export function isVillage(place: Place | undefined): boolean {
  return place?.kind === 'village' || place?.kind === 'community';
}
