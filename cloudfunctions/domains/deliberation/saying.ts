import type { Actor } from '../../kernel/actor';
import type { Item } from './item';
import type { Mover, Saying } from './item-life';
import type { Side } from './item-policy';

/** Who speaks in the diary, as whom. */
export function sayingOf(
  mover: Mover,
  { office }: Item,
  { personId }: Pick<Actor, 'personId'>,
  side: Side,
): Saying {
  const by =
    mover === 'meeting'
      ? 'meeting'
      : mover === 'raiser'
        ? side.isRaiser
          ? 'raiser'
          : 'helper'
        : 'office';
  return {
    by,
    ...(by === 'office' && { office: { id: office.id, name: office.name } }),
    ...(personId !== undefined && { personId }),
  };
}
