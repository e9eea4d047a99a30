import Taro from '@tarojs/taro';
import { SmallButton } from '@/components/small-button';
import { usePeople } from '@/session/use-people';
import { me } from '@/text/organisation';

/** On a local run: the way to the list of people one can be. Nothing anywhere else. */
export function LocalChoice() {
  const people = usePeople();
  return people.length === 0 ? null : (
    <SmallButton
      text={me.change}
      onPress={() => {
        void Taro.navigateTo({ url: '/pages/organisation/people/index' });
      }}
    />
  );
}
