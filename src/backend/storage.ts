import Taro from '@tarojs/taro';
import * as z from 'zod/mini';

/**
 * One thing that the phone keeps, on the disk at once: what is set here is still there when the page is
 * killed in the next moment.
 */
export interface Kept<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** `empty` is what there is before anything was kept, and when what was kept can no longer be read. */
export function kept<T>(key: string, schema: z.ZodMiniType<T>, empty: T): Kept<T> {
  const listeners = new Set<() => void>();
  let text = '';
  let value = empty;
  /** The disk took the last value; when the phone is full it lives on in memory. */
  let isOnDisk = true;

  return {
    get() {
      const stored = isOnDisk ? readText(key) : text;
      if (stored !== text) {
        text = stored;
        value = parsed(stored, schema) ?? empty;
      }
      return value;
    },
    set(next) {
      text = next === undefined ? '' : JSON.stringify(next);
      value = next;
      isOnDisk = written(key, text);
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readText(key: string): string {
  const stored: unknown = Taro.getStorageSync(key);
  return typeof stored === 'string' ? stored : '';
}

function written(key: string, text: string): boolean {
  try {
    Taro.setStorageSync(key, text);
    return true;
  } catch {
    return false;
  }
}

function parsed<T>(text: string, schema: z.ZodMiniType<T>): T | undefined {
  if (text === '') {
    return undefined;
  }
  try {
    const result = z.safeParse(schema, JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
