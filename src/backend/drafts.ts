import Taro from '@tarojs/taro';
import type * as z from 'zod/mini';
import { callerNow } from './caller';
import { newId } from './new-id';
import { letters, putAway, setAside } from './outbox';
import { kept, type Kept } from './storage';

/** What somebody is writing. Its call id is there from the first letter, so that sending it is one intention. */
export interface Draft {
  readonly callId: string;
}

const open = new Map<string, Kept<unknown>>();

/**
 * The draft of one form, kept at every keystroke. A draft whose letter is in the outbox already has been sent:
 * the page was killed before it could be put away, and it does not come back, unless the letter was refused.
 */
export function draftOf<T extends Draft>(
  form: string,
  schema: z.ZodMiniType<T | undefined>,
): Kept<T | undefined> {
  const key = keyOf(form);
  const found = (open.get(key) ?? kept(key, schema, undefined)) as Kept<T | undefined>;
  open.set(key, found as Kept<unknown>);
  const draft = found.get();
  const sent = draft && letters.get().find((it) => it.callId === draft.callId);
  if (sent && sent.outcome?.ok !== false) {
    setAside(key, draft);
    found.set(undefined);
  } else if (sent) {
    putAway(sent.callId);
  }
  return takenBack(key, schema, found);
}

/** The form has been left: what stood in it goes with its letter, as long as that is on its way. */
export function leave(form: string, draft: Draft): void {
  setAside(keyOf(form), draft);
}

function keyOf(form: string): string {
  return `draft:${callerNow()}:${form}`;
}

/** A letter that was refused after its form had been left stands in the form again, unless something else does. */
function takenBack<T extends Draft>(
  key: string,
  schema: z.ZodMiniType<T | undefined>,
  found: Kept<T | undefined>,
): Kept<T | undefined> {
  const refused = letters.get().find((it) => it.form === key && it.outcome?.ok === false);
  const parsed = refused && !found.get() ? schema.safeParse(refused.draft) : undefined;
  if (refused && parsed?.data) {
    found.set({ ...parsed.data, callId: newId() });
    putAway(refused.callId);
  }
  return found;
}

/** Everything that whoever uses the phone now has begun to write and not sent. */
export function dropDrafts(): void {
  const prefix = `draft:${callerNow()}:`;
  for (const key of Taro.getStorageInfoSync().keys) {
    if (key.startsWith(prefix)) {
      Taro.removeStorageSync(key);
    }
  }
}
