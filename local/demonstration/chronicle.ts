import assert from 'node:assert';
import { run, type Village } from '../../cloudfunctions/api/running';
import type {
  AnyContract,
  InputOf,
  OutputOf,
  Reply,
} from '../../cloudfunctions/contracts/contract';
import { digest, idOf } from '../../cloudfunctions/kernel/ids';
import type { Vault } from '../../cloudfunctions/kernel/operation';
import type { Store } from '../../cloudfunctions/kernel/store';
import { openidOf } from './people';

type WithoutCallId<Input> = Input extends unknown ? Omit<Input, 'callId'> : never;

/** The days before somebody looks at the demonstration, as the village's own people lived them. */
export interface Chronicle {
  /** At that moment somebody did this on their phone; whoever has to be told of it is told then. */
  readonly did: <C extends AnyContract>(
    at: number,
    who: string,
    contract: C,
    input: WithoutCallId<InputOf<C>>,
  ) => Promise<OutputOf<C>>;
}

/**
 * Writes through the door that everybody goes through, with the clock of that moment: what the product would refuse
 * has not happened, and then this throws. The same deed at the same moment is the same call, so that a start which
 * broke off goes on where it stood.
 */
export function chronicleIn(
  village: Village,
  { store, vault }: { readonly store: Store; readonly vault: Vault },
): Chronicle {
  let now = 0;
  let throws = 0;
  const running = run(village, {
    ...{ store, vault, clock: () => now },
    random: () => digest(`chronicle ${(throws += 1)}`).slice(0, 32),
    report(where, thrown) {
      throw new Error(`the chronicle broke off at ${where}`, { cause: thrown });
    },
  });
  return {
    async did(at, who, contract, input) {
      now = at;
      const callId = idOf('chronicle', at, who, contract.name, JSON.stringify(input));
      const asked = contract.does === 'write' ? { callId, ...input } : input;
      const call = { operation: contract.name, input: asked };
      const reply: Reply<unknown> = await running.api(call, { openid: openidOf(who) });
      assert(reply.ok, `${who} could not: ${contract.name} ${JSON.stringify(reply)}`);
      await running.deliver(Infinity);
      return reply.data as OutputOf<typeof contract>;
    },
  };
}
