import * as z from 'zod/mini';
import { kept } from '@/backend/storage';

/** What was filed without a name: this phone alone can find the way back. */
export const nameless = kept(
  'nameless',
  z.array(z.object({ requestId: z.string(), key: z.string() })),
  [],
);

/** The back end reads no more than this at once. */
const KEPT_MAX = 20;

/** Remembers the way back before the letter leaves. */
export function rememberKey(requestId: string, key: string): void {
  const others = nameless.get().filter((it) => it.requestId !== requestId);
  nameless.set([{ requestId, key }, ...others].slice(0, KEPT_MAX));
}

/** `{ key }` for what was filed without a name, nothing for everything else. */
export function keyFor(requestId: string): { readonly key?: string } {
  const found = nameless.get().find((it) => it.requestId === requestId);
  return found ? { key: found.key } : {};
}
