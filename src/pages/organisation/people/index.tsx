import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { chosenCaller } from '@/backend/caller';
import { useKept } from '@/backend/use-kept';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { usePeople } from '@/session/use-people';
import { people as words } from '@/text/organisation';

/** On a local run: which invented person to be. */
export default function PeoplePage() {
  const people = usePeople();
  const chosen = useKept(chosenCaller);
  const be = (openid: string) => {
    chosenCaller.set(openid);
    void Taro.reLaunch({ url: '/pages/home/index' });
  };
  return (
    <Screen title={words.title}>
      <View className="soft">{words.said}</View>
      {[...people, { openid: '', name: words.nobody, label: words.nobodySaid }].map(
        ({ openid, name, label }) => (
          <Card
            key={openid}
            onPress={() => {
              be(openid);
            }}
          >
            <View className="row between">
              <View className="strong">{name}</View>
              {openid === chosen ? <View className="tag">{words.now}</View> : null}
            </View>
            <View className="soft">{label}</View>
          </Card>
        ),
      )}
    </Screen>
  );
}
