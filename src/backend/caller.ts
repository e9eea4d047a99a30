import * as z from 'zod/mini';
import { isWeapp } from '@/platform';
import { kept } from './storage';

/**
 * Who calls, on the plain web page of a local run: the demonstration person that was chosen. WeChat itself
 * says who calls from a phone, and nothing is chosen there.
 */
export const chosenCaller = kept('caller', z.string(), '');

/** Under whose name the phone keeps things, so that one reader never meets another's. */
export function callerNow(): string {
  return isWeapp ? 'wechat' : chosenCaller.get();
}
