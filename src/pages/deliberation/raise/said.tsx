import { raiseItem } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Sending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { speaking } from '@/text/meeting-items';

interface SaidProps {
  readonly sending: Sending<typeof raiseItem>;
  readonly meetingId: string | undefined;
  readonly isPrivate: boolean;
}

/** After it was said: by when somebody answers, or that it waits for a signal and goes by itself. */
export function Said({ sending, meetingId, isPrivate }: SaidProps) {
  const isWaiting = sending.is !== 'delivered';
  const parsed = raiseItem.output.safeParse(isWaiting ? undefined : sending.answer);
  const sentSaid = parsed.success
    ? speaking.sentSaid(parsed.data.office, parsed.data.dueAt)
    : speaking.sentPlain;
  return (
    <View className="group wide-gap">
      <View className="card">
        <Heading text={isWaiting ? speaking.kept : speaking.sent} />
        <View>{isWaiting ? speaking.keptSaid : sentSaid}</View>
        {meetingId === undefined && !isPrivate ? <View>{speaking.wishSaid}</View> : null}
      </View>
      {meetingId === undefined ? null : (
        <BigButton
          text={speaking.back}
          onPress={() => {
            const url = `/pages/deliberation/meeting/index?id=${meetingId}`;
            void (Taro.getCurrentPages().length > 1
              ? Taro.navigateBack()
              : Taro.redirectTo({ url }));
          }}
        />
      )}
      <BigButton
        look="quiet"
        text={speaking.see}
        onPress={() => {
          void Taro.redirectTo({ url: '/pages/deliberation/mine/index' });
        }}
      />
    </View>
  );
}
