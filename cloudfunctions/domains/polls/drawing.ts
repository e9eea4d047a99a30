import type { RollKind } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import type { Context } from '../../kernel/operation';
import { idAt, type Place, placeOf, type RollLine, rollOf } from '../organisation';
import { isRollOf, mayAskAt } from './policy';

type Asking = Pick<
  Context<'place_not_found' | 'roll_not_of_this_place'>,
  'store' | 'now' | 'refuse'
> & { readonly actor: Actor };

interface Drawn {
  readonly place: Place;
  readonly villageId: string;
  readonly lines: readonly RollLine[];
}

/** The roll of the place as the register stands now, for somebody who may ask the people on it. */
export async function drawRoll(
  { placeId, roll }: { readonly placeId: string; readonly roll: RollKind },
  { actor, store, now, refuse }: Asking,
): Promise<Drawn> {
  const place = await placeOf(store, placeId);
  const villageId = place && idAt(place, 'village');
  if (!place || villageId === undefined) {
    return refuse('place_not_found');
  }
  if (!mayAskAt(actor, place)) {
    return refuse('not_allowed');
  }
  if (!isRollOf(place, roll)) {
    return refuse('roll_not_of_this_place');
  }
  return { place, villageId, lines: await rollOf(store, roll, placeId, now) };
}
