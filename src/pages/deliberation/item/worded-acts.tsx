import { escalateItem, rejectItem, takeUpItem } from '@contracts/deliberation-items';
import { useState } from 'react';
import { newId } from '@/backend/new-id';
import { WordsAct } from '@/components/words-act';
import { itemRefusals } from '@/text/deliberation-refusals';
import { itemActs, itemAsk, itemWords } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';

/** The answer does not do: what is still wrong goes back to whoever had it. */
export function RejectAct({ item: { itemId }, onClose }: ItemActProps) {
  return (
    <WordsAct
      contract={rejectItem}
      sentences={itemRefusals.rejectItem}
      title={itemAsk.reject}
      name={itemActs.reject}
      label={itemWords.reason}
      longest={1000}
      of={itemId}
      input={(words) => ({ itemId, words })}
      onClose={onClose}
    />
  );
}

/** The village cannot do it: the township has it from now on. */
export function EscalateAct({ item: { itemId }, onClose }: ItemActProps) {
  return (
    <WordsAct
      contract={escalateItem}
      sentences={itemRefusals.escalateItem}
      title={itemAsk.escalate}
      name={itemActs.escalate}
      label={itemWords.what}
      longest={1000}
      of={itemId}
      input={(what) => ({ itemId, what })}
      onClose={onClose}
    />
  );
}

/** A question from before is brought up at the meeting. */
export function TakeUpAct({ item: { itemId }, onClose }: ItemActProps) {
  const [demandId] = useState(newId);
  return (
    <WordsAct
      contract={takeUpItem}
      sentences={itemRefusals.takeUpItem}
      title={itemAsk.take_up}
      name={itemActs.take_up}
      label={itemWords.writeTaken}
      longest={2000}
      isOptional
      of={itemId}
      input={(text) => ({ itemId, demandId, ...(text === '' ? {} : { text }) })}
      onClose={onClose}
    />
  );
}
