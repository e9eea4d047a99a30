import Taro from '@tarojs/taro';
import { me as words } from '@/text/organisation';
import { SmallButton } from './small-button';

/** The way to 认家门, for whoever no village knows yet. */
export function BecomeKnown() {
  return (
    <SmallButton
      text={words.bind}
      onPress={() => {
        void Taro.navigateTo({ url: '/pages/organisation/binding/index' });
      }}
    />
  );
}
