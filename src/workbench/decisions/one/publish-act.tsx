import { publishNotice } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { useNow } from '@/components/use-now';
import { dashedDay, writtenDayOf } from '@/text/days';
import { noticing } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** It hangs: on which board since which day. */
export function PublishAct({ decision: { decisionId, notices }, onClose }: ActProps) {
  const today = writtenDayOf(useNow());
  const { sending, send } = useSending(publishNotice);
  const boards = notices[notices.length - 1]?.boards ?? [];
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const dayAt = (placeId: string) => written[placeId] ?? today;
  const posted = boards
    .filter(({ placeId }) => dayAt(placeId) !== '')
    .map(({ placeId }) => ({ placeId, postedOn: dashedDay(dayAt(placeId)) }));
  const whole = posted.flatMap(({ placeId, postedOn }) =>
    postedOn === undefined ? [] : [{ placeId, postedOn }],
  );
  return (
    <ActSheet
      title={decisionAbilityNames.publish_notice}
      action={decisionAbilityNames.publish_notice}
      isReady={whole.length > 0 && whole.length === posted.length}
      sending={sending}
      sentences={noticesRefusals.publishNotice}
      onAct={() => void send({ decisionId, boards: whole }, { about: decisionId })}
      onClose={onClose}
    >
      <View>{noticing.published}</View>
      {boards.map(({ placeId, name }) => (
        <Field
          key={placeId}
          id={`board-${placeId}`}
          label={noticing.postedAt(name)}
          type="number"
          value={dayAt(placeId)}
          longest={8}
          wrong={
            dayAt(placeId) !== '' && dashedDay(dayAt(placeId)) === undefined
              ? noticing.dayWrong
              : undefined
          }
          onChange={(day) => {
            setWritten({ ...written, [placeId]: day });
          }}
        />
      ))}
    </ActSheet>
  );
}
