import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import type { DiaryLine } from './diary';
import type { Item } from './item';
import { motionId, motions } from './motion';
import { namesOf, placeNameIn } from './names';
import { saidAbout } from './said';
import type { ItemPieces } from './view-item';
import { wishFor } from './wish';

/** Looks up what one reader of an item may be shown parts of. */
export async function itemPieces(
  item: Item,
  actor: Actor,
  { store, vault }: Pick<World, 'store' | 'vault'>,
  lines: readonly DiaryLine[] = [],
): Promise<ItemPieces> {
  const people = [item.raisedBy, item.helperId, item.holderId];
  const [placeName, names, said, motion, wish] = await Promise.all([
    placeNameIn(store, item),
    namesOf(store, [...people, ...lines.map(({ personId }) => personId)]),
    saidAbout(store, vault, item.id),
    store.get(motions, motionId(item.id)),
    wishFor(store, item, actor),
  ]);
  const about = motion ? [[motion.id, motion] as const] : [];
  return { placeName, names, said, motions: new Map(about), ...(wish && { wish }) };
}
