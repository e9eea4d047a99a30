import type { OutputOf } from '@contracts/contract';
import type { openCode } from '@contracts/codes';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { BigButton } from '@/components/big-button';
import { landing } from '@/text/codes';

interface OpenedProps {
  readonly opened: OutputOf<typeof openCode>;
  readonly code: string;
}

/** Where the paper hangs, with the place filled in on the way on; what hangs beside the rules goes on by itself. */
export function Opened({ opened, code }: OpenedProps) {
  return opened.page === 'read_rules' ? (
    <ToRules villageId={opened.villageId} placeName={opened.placeName} />
  ) : (
    <Here opened={opened} code={code} />
  );
}

/** Going back leads to the first screen, not here again. */
function ToRules({ villageId, placeName }: Pick<OpenedProps['opened'], 'villageId' | 'placeName'>) {
  const url = `/pages/rules/book/index?village=${villageId}`;
  useEffect(() => {
    void Taro.redirectTo({ url });
  }, [url]);
  return (
    <View className="group">
      <View>{landing.opening(placeName)}</View>
      <BigButton
        text={landing.rules}
        onPress={() => {
          void Taro.redirectTo({ url });
        }}
      />
    </View>
  );
}

function Here({ opened, code }: OpenedProps) {
  const { page, villageId, placeId, placeName, houseNumber, meeting } = opened;
  const place = `place=${placeId}&placeName=${encodeURIComponent(placeName)}`;
  return (
    <View className="group wide-gap">
      <View className="card">
        <View className="h2">{landing.at(placeName)}</View>
        {houseNumber === undefined ? null : <View>{landing.house(houseNumber)}</View>}
        {meeting ? <View>{landing.meeting(meeting.title)}</View> : null}
      </View>
      {page === 'sign_in_meeting' && meeting?.meetingId !== undefined ? (
        <BigButton
          text={landing.signIn}
          onPress={() => {
            const url = `/pages/deliberation/meeting/index?id=${meeting.meetingId ?? ''}&code=${code}`;
            void Taro.navigateTo({ url });
          }}
        />
      ) : null}
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
        look={page === 'file_request' ? 'main' : 'quiet'}
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
