import assert from 'node:assert';
import { publicWordsOf } from '../contracts/contract';
import type { Actor } from '../kernel/actor';
import { digest } from '../kernel/ids';
import type { Operation, World } from '../kernel/operation';
import { earlierAnswer, intentionOf, transactOnce } from '../kernel/receipts';
import { Refusal } from '../kernel/refusal';
import type { Store } from '../kernel/store';
import type { ContentCheck } from './content-check';
import type { Wing } from './wing';

/**
 * The operations of a domain. Where WeChat is connected, each word that others would read passes its check first,
 * decided here for all of them: after the caller was found to be allowed, and before anything is written.
 */
export function operationsOf(wing: Wing, check: ContentCheck | undefined): readonly Operation[] {
  const { operations, staysPrivate = () => Promise.resolve(false) } = wing;
  return check
    ? operations.map((it) =>
        it.contract.publicWords?.length ? checked(it, check, staysPrivate) : it,
      )
    : operations;
}

function checked(
  operation: Operation,
  check: ContentCheck,
  staysPrivate: NonNullable<Wing['staysPrivate']>,
): Operation {
  const { contract } = operation;
  return {
    ...operation,
    answer(input, actor, world) {
      const mayPass = async (): Promise<void> => {
        const sent = contract.input.parse(input);
        const words = publicWordsOf(contract, sent);
        if (words.length > 0 && !(await staysPrivate(sent, world.store))) {
          await pass(words, { check, actor, world });
        }
      };
      return operation.answer(input, actor, { ...world, store: askingFirst(world.store, mayPass) });
    },
  };
}

/** Nothing is written to it before `mayPass` has let it pass, once. A call that was answered before writes nothing. */
function askingFirst(store: Store, mayPass: () => Promise<void>): Store {
  let passed: Promise<void> | undefined;
  return {
    get: (from, id) => store.get(from, id),
    find: (from, query) => store.find(from, query),
    count: (from, query) => store.count(from, query),
    async transact(work) {
      await (passed ??= mayPass());
      return store.transact(work);
    },
  };
}

interface Asking {
  readonly check: ContentCheck;
  readonly actor: Actor;
  readonly world: World;
}

async function pass(words: readonly string[], { check, actor, world }: Asking): Promise<void> {
  const { openid, held } = actor;
  assert(openid !== undefined, 'a visitor writes nothing that others read');
  const verdict = await check(words, openid);
  switch (verdict.is) {
    case 'fit':
      return;
    case 'unfit':
      throw new Refusal('words_unfit', { kind: verdict.kind });
    case 'unknown':
      throw new Refusal('words_not_checked');
    case 'unsure':
      if (held.length === 0) {
        throw new Refusal('words_need_an_official');
      }
      await lookTwice(words, openid, world);
  }
}

/**
 * Where WeChat is not sure, a person decides: whoever holds a post, and sends the same words again after they were
 * told. The receipt of having been told keeps a fingerprint and no word.
 */
async function lookTwice(
  words: readonly string[],
  openid: string,
  { store, now }: World,
): Promise<void> {
  const told = intentionOf('content.told', openid, { callId: digest(words.join('\n')) });
  if (!(await earlierAnswer(store, told))) {
    await transactOnce(store, told, now, () => Promise.resolve({}));
    throw new Refusal('words_need_a_second_look');
  }
}
