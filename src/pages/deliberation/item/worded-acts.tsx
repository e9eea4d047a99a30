import { escalateItem, rejectItem, takeUpItem } from '@contracts/deliberation-items';
import { useState } from 'react';
import { said, useKeptWords } from '@/backend/kept-words';
import { newId } from '@/backend/new-id';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { itemRefusals } from '@/text/deliberation-refusals';
import { itemActs, itemAsk, itemWords } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';

/** The answer does not do: what is still wrong goes back to whoever had it. */
export function RejectAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(rejectItem);
  const { callId, words, write, putAway } = useKeptWords('reject', itemId);
  const act = async () => {
    const end = await send({ itemId, words: words.trim() }, { callId, about: itemId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={itemAsk.reject}
      action={itemActs.reject}
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={itemRefusals.rejectItem}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="words"
        label={itemWords.reason}
        value={words}
        longest={1000}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}

/** The village cannot do it: the township has it from now on. */
export function EscalateAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(escalateItem);
  const { callId, words, write, putAway } = useKeptWords('escalate', itemId);
  const act = async () => {
    const end = await send({ itemId, what: words.trim() }, { callId, about: itemId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={itemAsk.escalate}
      action={itemActs.escalate}
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={itemRefusals.escalateItem}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="words"
        label={itemWords.what}
        value={words}
        longest={1000}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}

/** A question from before is brought up at the meeting. */
export function TakeUpAct({ item: { itemId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(takeUpItem);
  const { callId, words, write, putAway } = useKeptWords('take-up', itemId);
  const [demandId] = useState(newId);
  const act = async () => {
    const { words: text } = said(words);
    const input = { itemId, demandId, ...(text === undefined ? {} : { text }) };
    const end = await send(input, { callId, about: itemId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={itemAsk.take_up}
      action={itemActs.take_up}
      sending={sending}
      sentences={itemRefusals.takeUpItem}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="words"
        label={itemWords.writeTaken}
        value={words}
        longest={2000}
        isTall
        isOptional
        onChange={write}
      />
    </ActSheet>
  );
}
