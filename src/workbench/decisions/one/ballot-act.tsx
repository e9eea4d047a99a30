import { openBallot } from '@contracts/decisions-meetings';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { useNow } from '@/components/use-now';
import { WhenField } from '@/components/when-field';
import { instantOf, writtenDayOf } from '@/text/days';
import { balloting } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { meetingsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** Members who attend from afar answer on their phones, each with their name, while the meeting lasts. */
export function BallotAct({ decision: { decisionId }, onClose }: ActProps) {
  const now = useNow();
  const { sending, send } = useSending(openBallot);
  const [day, setDay] = useState(() => writtenDayOf(now));
  const [hour, setHour] = useState('');
  const closesAt = hour.length < 2 ? undefined : instantOf(day, hour);
  const isReady = closesAt !== undefined && closesAt > now;
  const act = () => {
    if (closesAt !== undefined) {
      void send({ decisionId, closesAt }, { about: decisionId });
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.open_ballot}
      action={decisionAbilityNames.open_ballot}
      isReady={isReady}
      sending={sending}
      sentences={meetingsRefusals.openBallot}
      onAct={act}
      onClose={onClose}
    >
      <View>{balloting.asks}</View>
      <WhenField
        id="ballot"
        label={balloting.until}
        near={[0, 1]}
        day={day}
        onDay={setDay}
        hour={hour}
        onHour={setHour}
      />
      {hour.length >= 4 && !isReady ? <View className="wrong">{balloting.wrong}</View> : null}
    </ActSheet>
  );
}
