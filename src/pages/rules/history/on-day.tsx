import { View } from '@tarojs/components';
import { useState } from 'react';
import { BigButton } from '@/components/big-button';
import { DayField } from '@/components/day-field';
import { Heading } from '@/components/heading';
import { instantOf } from '@/text/days';
import { historyText } from '@/text/rule-book';
import { toBook } from '../ways';

/** At noon of the day that is asked for: an edition begins at its midnight. */
const NOON = '12';

/** What was in force on a day, for whoever has an old matter to settle. */
export function OnDay({ villageId }: { readonly villageId: string }) {
  const [day, setDay] = useState('');
  const on = instantOf(day, NOON);
  return (
    <View className="card">
      <Heading text={historyText.day} />
      <DayField
        id="day"
        label={historyText.dayField}
        value={day}
        wrong={historyText.dayWrong}
        onChange={setDay}
      />
      <BigButton
        look="quiet"
        text={historyText.onDay}
        isOff={on === undefined}
        onPress={() => {
          if (on !== undefined) {
            toBook({ village: villageId, on });
          }
        }}
      />
    </View>
  );
}
