import type { World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { officeFor } from '../organisation';
import { newestLines } from './diary';
import { openLetters } from './letter';
import { lookupIn } from './lookup';
import type { Request } from './request';
import type { Pieces } from './view';

/** Looks up what one reader of a request may be shown parts of. */
export async function piecesOf(
  request: Request,
  isRevealed: boolean,
  { store, vault }: Pick<World, 'store' | 'vault'>,
): Promise<Pieces> {
  const lookup = lookupIn(store);
  const [placeName, { items }, written, next] = await Promise.all([
    lookup.place(request.placeId),
    newestLines(store, request.id),
    openLetters(store, vault, request.id),
    nextOffice(store, request),
  ]);
  const names = await lookup.people([
    request.filerId,
    request.helperId,
    request.duty?.holderId,
    ...items.map(({ personId }) => personId),
  ]);
  const lines = [...items].reverse();
  return { placeName, names, written, lines, isRevealed, ...(next && { next }) };
}

async function nextOffice(store: Store, { duty, owners, ownerAt, placeId }: Request) {
  const owner = duty && owners[ownerAt + 1];
  const office = owner && (await officeFor(store, owner.office, owner.level, placeId));
  return office && { id: office.id, name: office.name };
}
