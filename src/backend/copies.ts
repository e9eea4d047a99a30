import Taro from '@tarojs/taro';
import { callerNow } from './caller';

/** What was read last, kept so that it can be read again where there is no signal. */
export interface Copy {
  /** When it was read. */
  readonly at: number;
  readonly data: unknown;
}

const COPIES_MAX = 60;

export function keepCopy(operation: string, input: unknown, copy: Copy): void {
  try {
    Taro.setStorageSync(keyOf(operation, input), JSON.stringify(copy));
    dropOldest();
  } catch {
    // A full phone keeps no copy: reading then needs a signal, and nothing is lost.
  }
}

export function lastCopy(operation: string, input: unknown): Copy | undefined {
  return readCopy(keyOf(operation, input));
}

/** All copies of whoever reads now: when they leave, or take their consent back. */
export function dropCopies(): void {
  keysOf(`copy:${callerNow()}:`).forEach((key) => {
    Taro.removeStorageSync(key);
  });
}

function keyOf(operation: string, input: unknown): string {
  return `copy:${callerNow()}:${operation}:${JSON.stringify(input)}`;
}

function keysOf(prefix: string): string[] {
  return Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(prefix));
}

function readCopy(key: string): Copy | undefined {
  const stored: unknown = Taro.getStorageSync(key);
  return typeof stored === 'string' && stored !== '' ? (JSON.parse(stored) as Copy) : undefined;
}

function dropOldest(): void {
  const keys = keysOf('copy:');
  if (keys.length <= COPIES_MAX) {
    return;
  }
  keys
    .map((key) => ({ key, at: readCopy(key)?.at ?? 0 }))
    .sort((left, right) => left.at - right.at)
    .slice(0, keys.length - COPIES_MAX)
    .forEach(({ key }) => {
      Taro.removeStorageSync(key);
    });
}
