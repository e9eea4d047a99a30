import type { ContentCheck } from '../../cloudfunctions/api/content-check';
import { run } from '../../cloudfunctions/api/running';
import type { AnyContract, InputOf, Reply, ReplyTo } from '../../cloudfunctions/contracts/contract';
import type { Actor } from '../../cloudfunctions/kernel/actor';
import type { MessageChannel } from '../../cloudfunctions/domains/notifications';
import type { Api } from '../../cloudfunctions/kernel/api';
import { digest } from '../../cloudfunctions/kernel/ids';
import type { World } from '../../cloudfunctions/kernel/operation';
import { openidOf } from '../../local/demonstration/people';
import { composed, composedOver, testVault } from './composed';
import { copyOfTemplate, type OpenStore, prepareTemplate, removeCopies } from './template';

const HOUR = 3_600_000;

/** A Monday morning, nine o'clock in the village. */
export const MONDAY_MORNING = Date.UTC(2026, 10, 23, 1);

/** What is sent: a write gets a fresh call id, unless the test sends its own. */
type Sent<C extends AnyContract> = WithoutCallId<InputOf<C>> & { readonly callId?: string };
type WithoutCallId<Input> = Input extends unknown ? Omit<Input, 'callId'> : never;

/** Calls as one and the same person: `as('zhang-guihua')(fileRequest, { ... })`. */
export type Call = <C extends AnyContract>(contract: C, input: Sent<C>) => Promise<ReplyTo<C>>;

export interface Village {
  readonly api: Api;
  readonly store: OpenStore;
  /** Somebody of the demonstration village by key; any other key is a guest whom nobody knows. */
  readonly as: (key: string) => Call;
  /** Somebody without WeChat, on the plain web page. */
  readonly asVisitor: () => Call;
  readonly actor: (key: string) => Promise<Actor>;
  readonly world: () => World;
  readonly now: () => number;
  readonly waitHours: (hours: number) => void;
  readonly waitDays: (days: number) => void;
  /** What has come due is done, and everything that has happened is brought to everybody who listens. */
  readonly settle: () => Promise<void>;
  /** What went wrong where nothing should: behind an `internal_error`, in a listener, in a sweep. */
  readonly defects: readonly unknown[];
}

const open: OpenStore[] = [];
let villages = 0;

beforeAll(() => prepareTemplate(MONDAY_MORNING));
afterAll(async () => {
  await Promise.all(open.map((store) => store.close()));
  removeCopies();
});

/** The demonstration village, running, with all domains, on a store of its own and a clock that stands still. */
export function aVillage(
  channels: readonly MessageChannel[] = [],
  contentCheck?: ContentCheck,
): Village {
  villages += 1;
  const store = copyOfTemplate(villages);
  open.push(store);
  const defects: unknown[] = [];
  let now = MONDAY_MORNING;
  let throws = 0;
  let calls = 0;
  const random = (): string => {
    throws += 1;
    return digest(`throw ${throws}`).slice(0, 32);
  };
  const world = (): World => ({ store, random, vault: testVault, now });
  const isPlain = channels.length === 0 && !contentCheck;
  const { api, tend } = run(isPlain ? composed : composedOver(channels, contentCheck), {
    ...{ store, random, vault: testVault },
    clock: () => now,
    report: (_where, thrown) => defects.push(thrown),
  });
  const callerOf =
    (openid?: string): Call =>
    async (contract, input) => {
      calls += 1;
      const callId = `call-of-a-test-${String(calls).padStart(6, '0')}`;
      const sent = contract.does === 'write' ? { callId, ...input } : input;
      const caller = openid === undefined ? {} : { openid };
      const reply: Reply<unknown> = await api({ operation: contract.name, input: sent }, caller);
      return reply as ReplyTo<typeof contract>;
    };
  return {
    ...{ api, store, world, defects },
    as: (key) => callerOf(openidOf(key)),
    asVisitor: () => callerOf(),
    actor: (key) => composed.actorOf(openidOf(key), world()),
    now: () => now,
    waitHours(hours) {
      now += hours * HOUR;
    },
    waitDays(days) {
      now += days * 24 * HOUR;
    },
    async settle() {
      await tend(Infinity);
      expect(defects).toEqual([]);
    },
  };
}
