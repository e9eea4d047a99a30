import type { AnyContract, CommonRefusal, InputOf, OutputOf, RefusalOf } from '@contracts/contract';
import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './call';
import { keepCopy, lastCopy } from './copies';
import { NoAnswer } from './door';
import { onDelivered } from './outbox';

/** What a page knows of what it asked. */
export type Answer<C extends AnyContract> =
  | { readonly is: 'underway' }
  /** `asOf` is there when it is a copy, because nothing came back now. */
  | { readonly is: 'here'; readonly data: OutputOf<C>; readonly asOf?: number }
  | {
      readonly is: 'refused';
      readonly code: RefusalOf<C> | CommonRefusal;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly is: 'unreachable' };

/** Sealed words and other people's things are not left on the phone. */
type KeepsCopy<C extends AnyContract> = boolean | ((data: OutputOf<C>) => boolean);

export interface Asking<C extends AnyContract> {
  readonly keepsCopy?: KeepsCopy<C>;
}

interface Asked<C extends AnyContract> {
  readonly answer: Answer<C>;
  readonly again: () => void;
}

/**
 * Asks a reading contract when the page opens, when it is shown again, and when something of this phone has
 * been delivered. Without a signal it shows the last copy. `undefined` asks nothing yet.
 */
export function useAnswer<C extends AnyContract>(
  contract: C,
  input: InputOf<C> | undefined,
  { keepsCopy = true }: Asking<C> = {},
): Asked<C> {
  const asked = input === undefined ? undefined : JSON.stringify(input);
  const [known, setKnown] = useState<{ readonly asked: string; readonly answer: Answer<C> }>();
  const isShownAgain = useRef(false);

  const again = useCallback(() => {
    if (asked !== undefined) {
      void ask(contract, JSON.parse(asked) as InputOf<C>, keepsCopy).then((answer) => {
        setKnown({ asked, answer });
      });
    }
  }, [contract, asked, keepsCopy]);

  useEffect(() => {
    again();
    return onDelivered(again);
  }, [again]);
  useDidShow(() => {
    if (isShownAgain.current) {
      again();
    }
    isShownAgain.current = true;
  });

  return { answer: known?.asked === asked && known ? known.answer : { is: 'underway' }, again };
}

async function ask<C extends AnyContract>(
  contract: C,
  input: InputOf<C>,
  keepsCopy: KeepsCopy<C>,
): Promise<Answer<C>> {
  try {
    const reply = await call(contract, input);
    if (!reply.ok) {
      return { is: 'refused', code: reply.error.code, details: reply.error.details ?? {} };
    }
    if (typeof keepsCopy === 'function' ? keepsCopy(reply.data) : keepsCopy) {
      keepCopy(contract.name, input, { at: Date.now(), data: reply.data });
    }
    return { is: 'here', data: reply.data };
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) {
      throw thrown;
    }
    return copyOf(contract, input);
  }
}

function copyOf<C extends AnyContract>(contract: C, input: InputOf<C>): Answer<C> {
  const copy = lastCopy(contract.name, input);
  const parsed = copy && contract.output.safeParse(copy.data);
  return copy && parsed?.success
    ? { is: 'here', data: parsed.data as OutputOf<C>, asOf: copy.at }
    : { is: 'unreachable' };
}
