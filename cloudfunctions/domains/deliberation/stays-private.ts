import * as z from 'zod/mini';
import type { Store } from '../../kernel/store';
import { items } from './item';

const aboutAnItem = z.looseObject({ itemId: z.string(), isPrivate: z.optional(z.boolean()) });

/**
 * Whether a call makes or speaks of an item that touches somebody's privacy. No word of it is published, so none of it goes to
 * WeChat's content check either.
 */
export async function staysPrivate(sent: unknown, store: Pick<Store, 'get'>): Promise<boolean> {
  const { data } = aboutAnItem.safeParse(sent);
  return (
    data !== undefined &&
    (data.isPrivate === true || (await store.get(items, data.itemId))?.isPrivate === true)
  );
}
