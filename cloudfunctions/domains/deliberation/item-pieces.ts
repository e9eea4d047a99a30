import type { World } from '../../kernel/operation';
import type { DiaryLine } from './diary';
import type { Item } from './item';
import { motionId, motions } from './motion';
import { namesOf, placeNameIn } from './names';
import { saidAbout } from './said';
import type { ItemPieces } from './view-item';

/** Looks up what one reader of an item may be shown parts of. */
export async function itemPieces(
  item: Item,
  { store, vault }: Pick<World, 'store' | 'vault'>,
  lines: readonly DiaryLine[] = [],
): Promise<ItemPieces> {
  const people = [item.raisedBy, item.helperId, item.holderId];
  const [placeName, names, said, motion] = await Promise.all([
    placeNameIn(store, item),
    namesOf(store, [...people, ...lines.map(({ personId }) => personId)]),
    saidAbout(store, vault, item.id),
    store.get(motions, motionId(item.id)),
  ]);
  return { placeName, names, said, motions: new Map(motion ? [[motion.id, motion]] : []) };
}
