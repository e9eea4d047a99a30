import Taro from '@tarojs/taro';
import type * as z from 'zod/mini';
import { callerNow } from './caller';
import { letters, putAway } from './outbox';
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
  const key = `draft:${callerNow()}:${form}`;
  const found = (open.get(key) ?? kept(key, schema, undefined)) as Kept<T | undefined>;
  open.set(key, found as Kept<unknown>);
  const callId = found.get()?.callId;
  const sent = callId && letters.get().find((it) => it.callId === callId);
  if (sent && sent.outcome?.ok !== false) {
    found.set(undefined);
  } else if (sent) {
    putAway(sent.callId);
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
