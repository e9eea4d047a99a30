import type { AnyContract, Reply } from '@contracts/contract';
import { openidOf } from '../../local/demonstration/people';
import type { Reached } from '../builders/decisions';
import type { Call } from '../builders/village';
import type { H5Village } from './h5';

const DAY = 86_400_000;
/** This village's clock goes on while one writes: what is meant for now is meant for a moment later. */
const MOMENT = 60_000;

/** Every call of a builder is another one. */
let calls = 0;

/** The village behind a browser, for builders that bring things about without a screen. */
export function reached(village: H5Village): Reached {
  const by = (caller: { readonly openid?: string }): Call =>
    (async (contract: AnyContract, input: Readonly<Record<string, unknown>>) => {
      calls += 1;
      const callId = `call-of-a-builder-${String(calls).padStart(6, '0')}`;
      const sent = contract.does === 'write' ? { callId, ...input } : input;
      const reply = await village.running.api({ operation: contract.name, input: sent }, caller);
      await village.settle();
      return reply as Reply<unknown>;
    }) as unknown as Call;
  return {
    now: () => village.now() + MOMENT,
    waitDays: (days) => {
      village.waitDays(days + (2 * MOMENT) / DAY);
    },
    as: (key) => by({ openid: openidOf(key) }),
    asVisitor: () => by({}),
  };
}
