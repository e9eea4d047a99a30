import { View } from '@tarojs/components';
import { useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { instantOf } from '@/text/days';
import { historyText } from '@/text/rule-book';
import { toBook } from '../ways';

/** At noon of the day that is asked for: an edition begins at its midnight. */
const NOON = '12';
const DAY_LENGTH = 8;

/** What was in force on a day, for whoever has an old matter to settle. */
export function OnDay({ villageId }: { readonly villageId: string }) {
  const [day, setDay] = useState('');
  const on = instantOf(day, NOON);
  return (
    <View className="card">
      <Heading text={historyText.day} />
      <Field
        id="day"
        label={historyText.dayField}
        type="number"
        value={day}
        longest={DAY_LENGTH}
        wrong={day.length === DAY_LENGTH && on === undefined ? historyText.dayWrong : undefined}
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
