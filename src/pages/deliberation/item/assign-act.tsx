import { assignItem } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { OfficeChoice } from '@/components/office-choice';
import { WhenField } from '@/components/when-field';
import { instantOf } from '@/text/days';
import { itemRefusals } from '@/text/deliberation-refusals';
import { itemActs, itemAsk, itemWords } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';

/** Days that are one tap away: a few days, a week, a fortnight, a month. */
const NEAR = [3, 7, 14, 30] as const;
const END_OF_DAY = '23:59';

/** It becomes the duty of one office of the village, with a day. */
export function AssignAct({ item: { itemId, placeId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(assignItem);
  const { callId, words, write, putAway } = useKeptWords('assign', itemId);
  const [officeId, setOffice] = useState<string>();
  const [day, setDay] = useState('');
  const dueAt = instantOf(day, END_OF_DAY);
  const act = async () => {
    if (officeId !== undefined && dueAt !== undefined) {
      const input = { itemId, officeId, what: words.trim(), dueAt };
      const end = await send(input, { callId, about: itemId });
      if (end.is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <ActSheet
      title={itemAsk.assign}
      action={itemActs.assign}
      isReady={officeId !== undefined && dueAt !== undefined && words.trim() !== ''}
      sending={sending}
      sentences={itemRefusals.assignItem}
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
      <WhenField id="until" label={itemWords.until} day={day} onDay={setDay} near={NEAR} />
      <View className="strong">{itemWords.office}</View>
      <OfficeChoice
        label={itemWords.office}
        placeId={placeId}
        chosen={officeId}
        onChoose={setOffice}
      />
    </ActSheet>
  );
}
