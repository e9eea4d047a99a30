import { rate } from '@contracts/requests';
import { type Satisfaction, satisfactions } from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { abilityNames, satisfactionNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import { keyFor } from '../nameless';
import type { ActProps } from './act-props';

const choices = satisfactions.map((value) => ({ value, name: satisfactionNames[value] }));

/** Twice: the office that took it in, and the unit that answered (信访工作条例 Art 21). */
export function RateAct({ request: { requestId }, onClose }: ActProps) {
  const { sending, send } = useSending(rate);
  const [office, setOffice] = useState<Satisfaction>();
  const [unit, setUnit] = useState<Satisfaction>();
  const act = () => {
    if (office && unit) {
      void send({ requestId, ...keyFor(requestId), office, unit }, { about: requestId });
    }
  };
  return (
    <ActSheet
      title={one.ask.rate}
      action={abilityNames.rate}
      isReady={office !== undefined && unit !== undefined}
      sending={sending}
      sentences={requestRefusals.rate}
      onAct={act}
      onClose={onClose}
    >
      <View className="strong">{one.rateOffice}</View>
      <ChoiceList label={one.rateOffice} choices={choices} chosen={office} onChoose={setOffice} />
      <View className="strong">{one.rateUnit}</View>
      <ChoiceList label={one.rateUnit} choices={choices} chosen={unit} onChoose={setUnit} />
    </ActSheet>
  );
}
