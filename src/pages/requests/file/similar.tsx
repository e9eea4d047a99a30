import { joinRequest } from '@contracts/requests';
import type { SimilarShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useSending } from '@/backend/use-sending';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { SmallButton } from '@/components/small-button';
import { dayOf } from '@/text/days';
import { categoryNames, kindNames, stateNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { filing, mine } from '@/text/requests';

/** What runs already nearby. It is explained and may be joined; nothing is dropped for it. */
export function Similar({ similar }: { similar: readonly SimilarShown[] }) {
  return similar.length === 0 ? null : (
    <View className="group">
      <Heading text={filing.check.similar} />
      {similar.map((one) => (
        <Running key={one.requestId} one={one} />
      ))}
    </View>
  );
}

function Running({ one }: { one: SimilarShown }) {
  const { sending, send } = useSending(joinRequest);
  return (
    <View className="card">
      <View className="strong">{mine.line(kindNames[one.kind], categoryNames[one.category])}</View>
      <View>{filing.check.similarSince(dayOf(one.since), one.office.name)}</View>
      <View>{stateNames[one.state]}</View>
      {one.isMine ? (
        <>
          <View>{filing.check.similarMine}</View>
          <SmallButton
            text={filing.check.open}
            onPress={() => {
              void Taro.navigateTo({ url: `/pages/requests/one/index?id=${one.requestId}` });
            }}
          />
        </>
      ) : (
        <SmallButton
          text={filing.check.join}
          onPress={() => {
            void send({ requestId: one.requestId });
          }}
        />
      )}
      <SendingNote
        sending={sending}
        sentences={requestRefusals.joinRequest}
        done={filing.check.joined}
      />
    </View>
  );
}
