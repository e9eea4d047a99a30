import type { AnyContract, InputOf, OutputOf } from '@contracts/contract';
import { useState } from 'react';
import { call } from './call';
import { NoAnswer } from './door';
import { type Answer, type Asking, useAnswer } from './use-answer';

type Page<C extends AnyContract> = OutputOf<C> & {
  readonly items: readonly ItemOf<C>[];
  readonly next?: string | undefined;
};
type ItemOf<C extends AnyContract> =
  OutputOf<C> extends { readonly items: readonly (infer Item)[] } ? Item : never;

interface Pages<C extends AnyContract> {
  readonly answer: Answer<C>;
  readonly items: readonly ItemOf<C>[];
  /** There is when there is more to read. */
  readonly more?: () => void;
  readonly again: () => void;
}

/** A longer list, page by page. Only the first page is kept for reading without a signal. */
export function usePages<C extends AnyContract>(
  contract: C,
  input: InputOf<C>,
  asking: Asking<C> = {},
): Pages<C> {
  const { answer, again } = useAnswer(contract, input, asking);
  const [later, setLater] = useState<readonly Page<C>[]>([]);

  const first = answer.is === 'here' ? [answer.data as Page<C>] : [];
  const pages = [...first, ...later];
  const next = pages[pages.length - 1]?.next;

  const more = async (after: string) => {
    try {
      const reply = await call(contract, { ...(input as object), after } as InputOf<C>);
      if (reply.ok) {
        setLater([...later, reply.data as Page<C>]);
      }
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) {
        throw thrown;
      }
    }
  };
  return {
    answer,
    items: pages.flatMap(({ items }) => items),
    again: () => {
      setLater([]);
      again();
    },
    ...(next === undefined ? {} : { more: () => void more(next) }),
  };
}
