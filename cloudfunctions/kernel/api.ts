import assert from 'node:assert';
import type { Reply } from '../contracts/contract';
import { type Actor, VISITOR } from './actor';
import type { Operation, World } from './operation';
import { Refusal } from './refusal';
import { WriteConflict } from './store';

/** What the phone sends through the door. */
export interface Call {
  readonly operation: string;
  readonly input: unknown;
}

export type Api = (call: Call, caller: Caller) => Promise<Reply<unknown>>;

/** Who the platform says is calling. Without an openid: a visitor on the plain web page. */
export interface Caller {
  readonly openid?: string;
}

export interface Platform extends Omit<World, 'now'> {
  readonly clock: () => number;
  /** The register's answer to: who is this WeChat identity, and which posts do they hold today? */
  readonly actorOf: (openid: string, world: World) => Promise<Actor>;
  /** A defect, told with the operation's name so that an engineer looks. Never called for a refusal. */
  readonly report: (operation: string, thrown: unknown) => void;
}

/** One door: finds the operation, learns who calls, and turns what happens into a reply. */
export function createApi(operations: readonly Operation[], platform: Platform): Api {
  const byName = new Map<string, Operation>(operations.map((it) => [it.contract.name, it]));
  assert(byName.size === operations.length, 'two operations keep the same contract');

  return async ({ operation: name, input }, { openid }) => {
    try {
      const operation = byName.get(name);
      if (!operation) {
        throw new Refusal('unknown_operation');
      }
      if (openid === undefined && !operation.forVisitors) {
        throw new Refusal('not_signed_in');
      }
      const { clock, store, random, vault } = platform;
      const world: World = { store, random, vault, now: clock() };
      const actor = openid === undefined ? VISITOR : await platform.actorOf(openid, world);
      return { ok: true, data: await operation.answer(input, actor, world) };
    } catch (thrown) {
      return replyTo(thrown, () => {
        platform.report(name, thrown);
      });
    }
  };
}

function replyTo(thrown: unknown, report: () => void): Reply<unknown> {
  if (thrown instanceof Refusal) {
    const { code, details } = thrown;
    return { ok: false, error: details ? { code, details } : { code } };
  }
  if (thrown instanceof WriteConflict) {
    return { ok: false, error: { code: 'try_again' } };
  }
  report();
  return { ok: false, error: { code: 'internal_error' } };
}
