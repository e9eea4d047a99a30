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
  let text: string | undefined;
  let value = empty;

  return {
    get() {
      const stored = readText(key);
      if (stored !== text) {
        text = stored;
        value = parsed(stored, schema) ?? empty;
      }
      return value;
    },
    set(next) {
      Taro.setStorageSync(key, JSON.stringify(next));
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

export function forget(prefix: string): void {
  for (const key of Taro.getStorageInfoSync().keys) {
    if (key.startsWith(prefix)) {
      Taro.removeStorageSync(key);
    }
  }
}

function readText(key: string): string {
  const stored: unknown = Taro.getStorageSync(key);
  return typeof stored === 'string' ? stored : '';
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
