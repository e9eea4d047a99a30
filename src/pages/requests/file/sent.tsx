import { fileRequest } from '@contracts/requests';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Sending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { DangerBar } from '@/components/danger-bar';
import { Heading } from '@/components/heading';
import { filing } from '@/text/requests';

interface SentProps {
  readonly requestId: string;
  readonly sending: Sending<typeof fileRequest>;
  /** Something dangerous was ticked: the telephones stay at hand, with a signal or without. */
  readonly isDanger: boolean;
}

/** After sending: who has it and by when they answer, or that it waits for a signal and goes by itself. */
export function Sent({ requestId, sending, isDanger }: SentProps) {
  const isWaiting = sending.is !== 'delivered';
  return (
    <View className="group wide-gap">
      <View className="card">
        <Heading text={isWaiting ? filing.waitingTitle : filing.sentTitle} />
        <View>{isWaiting ? filing.waiting : said(sending.answer)}</View>
      </View>
      {isDanger ? <DangerBar /> : null}
      <BigButton
        text={filing.see}
        onPress={() => {
          void Taro.redirectTo({
            url: isWaiting
              ? '/pages/requests/mine/index'
              : `/pages/requests/one/index?id=${requestId}`,
          });
        }}
      />
      <BigButton
        look="quiet"
        text={filing.home}
        onPress={() => {
          void Taro.reLaunch({ url: '/pages/home/index' });
        }}
      />
    </View>
  );
}

function said(answer: unknown): string {
  const parsed = fileRequest.output.safeParse(answer);
  if (!parsed.success) {
    return filing.sentPlain;
  }
  const { office, urgent, acceptBy, dueAt } = parsed.data;
  return urgent ? filing.sentUrgent(office.name, acceptBy) : filing.sent(office.name, dueAt);
}
