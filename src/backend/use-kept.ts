import { useSyncExternalStore } from 'react';
import type { Kept } from './storage';

/** What is kept, on a page that follows it. */
export function useKept<T>(value: Kept<T>): T {
  return useSyncExternalStore(value.subscribe, value.get);
}
