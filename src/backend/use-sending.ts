import type { AnyContract, CommonRefusal, InputOf, RefusalOf } from '@contracts/contract';
import { useState } from 'react';
import type { Enclosure } from './letter';
import { newId } from './new-id';
import { ended, letters, post, putAway } from './outbox';

/** How long a page waits for the answer before it tells that the letter is kept and goes by itself. */
const PATIENCE = 8000;

/** Where a letter of this page stands. */
export type Sending<C extends AnyContract> =
  | { readonly is: 'idle' }
  | { readonly is: 'underway' }
  /** Kept on the phone; it goes by itself when there is a signal. */
  | { readonly is: 'waiting'; readonly because?: string | undefined }
  | { readonly is: 'delivered'; readonly answer: unknown }
  | {
      readonly is: 'refused';
      readonly code: RefusalOf<C> | CommonRefusal;
      readonly details: Readonly<Record<string, unknown>>;
    };

interface With {
  /** The call id of a draft; otherwise a new intention gets a new one. */
  readonly callId?: string;
  readonly enclosures?: readonly Enclosure[];
  readonly about?: string;
  readonly draft?: Readonly<Record<string, unknown>>;
}

/** What a page says; the id of the call is given to it on the way. */
export type WithoutCallId<Input> = Input extends { callId: string } ? Omit<Input, 'callId'> : never;

interface Sender<C extends AnyContract> {
  readonly sending: Sending<C>;
  readonly send: (input: WithoutCallId<InputOf<C>>, more?: With) => Promise<Sending<C>>;
}

/** Sends a writing contract through the outbox. */
export function useSending<C extends AnyContract>(contract: C): Sender<C> {
  const [sending, setSending] = useState<Sending<C>>({ is: 'idle' });

  const send: Sender<C>['send'] = async (input, { callId = newId(), ...more } = {}) => {
    setSending({ is: 'underway' });
    post({ contract, input: { ...(input as object), callId } as never, ...more });
    const end = await endOf<C>(callId);
    if (end.is === 'refused') {
      putAway(callId);
    }
    setSending(end);
    return end;
  };
  return { sending, send };
}

async function endOf<C extends AnyContract>(callId: string): Promise<Sending<C>> {
  const outcome = await ended(callId, PATIENCE);
  if (!outcome) {
    return { is: 'waiting', because: letters.get().find((it) => it.callId === callId)?.because };
  }
  return outcome.ok
    ? { is: 'delivered', answer: outcome.answer }
    : {
        is: 'refused',
        code: outcome.code as RefusalOf<C> | CommonRefusal,
        details: outcome.details ?? {},
      };
}
