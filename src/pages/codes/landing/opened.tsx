import type { OutputOf } from '@contracts/contract';
import type { openCode } from '@contracts/codes';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { BigButton } from '@/components/big-button';
import { landing } from '@/text/codes';

interface OpenedProps {
  readonly opened: OutputOf<typeof openCode>;
  readonly code: string;
}

/** Where the paper hangs, with the place filled in on the way on. */
export function Opened({ opened, code }: OpenedProps) {
  const { page, villageId, placeId, placeName, houseNumber, meeting } = opened;
  const place = `place=${placeId}&placeName=${encodeURIComponent(placeName)}`;
  return (
    <View className="group wide-gap">
      <View className="card">
        <View className="h2">{landing.at(placeName)}</View>
        {houseNumber === undefined ? null : <View>{landing.house(houseNumber)}</View>}
        {meeting ? <View>{landing.meeting(meeting.title)}</View> : null}
      </View>
      {page === 'bind_household' ? (
        <BigButton
          text={landing.bind}
          onPress={() => {
            void Taro.navigateTo({ url: `/pages/organisation/binding/index?code=${code}` });
          }}
        />
      ) : null}
      <BigButton
        text={landing.file}
        look={page === 'bind_household' ? 'quiet' : 'main'}
        onPress={() => {
          void Taro.navigateTo({ url: `/pages/requests/file/index?${place}` });
        }}
      />
      <BigButton
        look="quiet"
        text={landing.rules}
        onPress={() => {
          void Taro.navigateTo({ url: `/pages/rules/book/index?village=${villageId}` });
        }}
      />
    </View>
  );
}
