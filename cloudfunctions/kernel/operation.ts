import assert from 'node:assert';
import type * as z from 'zod/mini';
import type { AnyContract, CommonRefusal, RefusalOf } from '../contracts/contract';
import type { Actor } from './actor';
import { earlierAnswer, intentionOf, transactOnce } from './receipts';
import { Refusal } from './refusal';
import type { Store, Transaction } from './store';

/** What the world lends to an operation besides the caller: nothing else is within its reach. */
export interface World {
  readonly store: Store;
  /** The instant of this call. */
  readonly now: number;
  /** 32 letters that nobody can guess. */
  readonly random: () => string;
  /** How names, texts and codes that must not be read in the database are locked away. */
  readonly vault: Vault;
}

/** Encryption at rest for sealed things; the key comes from the environment of the door. */
export interface Vault {
  readonly seal: (plain: string) => string;
  readonly open: (sealed: string) => string;
}

export interface Context<Code extends string> extends World {
  readonly actor: Actor;
  readonly refuse: (
    code: Code | Extract<CommonRefusal, 'not_allowed'>,
    details?: Readonly<Record<string, unknown>>,
  ) => never;
  /**
   * The one transaction of a write. Its result is the answer and is kept with the call's id, so that the
   * same call sent again changes nothing. A write without it does not answer.
   */
  readonly once: <R>(work: (tx: Transaction) => Promise<R>) => Promise<R>;
}

export interface Operation {
  readonly contract: AnyContract;
  /** Whether somebody without WeChat, on the plain web page, may call it. */
  readonly forVisitors: boolean;
  readonly answer: (input: unknown, actor: Actor, world: World) => Promise<unknown>;
}

interface Conduct<C extends AnyContract> {
  /** May somebody like this call at all? What depends on the thing itself is asked in `run`. */
  readonly allow: (actor: Actor) => boolean;
  readonly forVisitors?: boolean;
  readonly run: (
    input: z.output<C['input']>,
    context: Context<RefusalOf<C>>,
  ) => Promise<z.input<C['output']>>;
}

/** Binds a contract to the code that keeps it. Only the refusals it declares will compile. */
export function implement<C extends AnyContract>(
  contract: C,
  { allow, run, forVisitors = false }: Conduct<C>,
): Operation {
  return {
    contract,
    forVisitors,
    async answer(input, actor, world) {
      const { name, traceless } = contract;
      const parsed = contract.input.safeParse(input);
      if (!parsed.success) {
        throw new Refusal('invalid_input', { fields: fieldsOf(parsed.error.issues) });
      }
      const context = { ...world, actor, refuse, once: refuseToWrite };
      if (contract.does === 'read') {
        permit(allow(actor));
        return contract.output.parse(await run(parsed.data as z.output<C['input']>, context));
      }
      const sent = parsed.data as WriteInput;
      const intention = intentionOf(name, actor.openid ?? '', sent, traceless);
      const earlier = await earlierAnswer(world.store, intention);
      if (earlier) {
        return contract.output.parse(earlier.answer);
      }
      permit(allow(actor));
      const output = await run(parsed.data as z.output<C['input']>, {
        ...context,
        once: (work) => transactOnce(world.store, intention, world.now, work),
      });
      return contract.output.parse(output);
    },
  };
}

type WriteInput = Readonly<{ callId: string }>;

function refuse(code: string, details?: Readonly<Record<string, unknown>>): never {
  throw new Refusal(code, details);
}

function permit(isAllowed: boolean): void {
  if (!isAllowed) {
    throw new Refusal('not_allowed');
  }
}

function refuseToWrite(): never {
  assert.fail('a contract that reads does not write');
}

/** Which fields were wrong, without repeating what was typed into them. */
function fieldsOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string[] {
  return [...new Set(issues.map((issue) => issue.path.map(String).join('.')))].slice(0, 20);
}
