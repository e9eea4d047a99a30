import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Banner } from '@/components/banner';
import { Press } from '@/components/press';
import { SmallButton } from '@/components/small-button';
import type { Me } from '@/session/use-me';
import { home } from '@/text/home';
import { me as words } from '@/text/organisation';

/** Who the product takes me for, the way to what is mine, and how to be known. */
export function WhoIAm({ me }: { readonly me: Me | undefined }) {
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  return (
    <>
      <View className="row between">
        <View className="soft">{me?.name ? home.greeting(me.name, me.village?.name) : ''}</View>
        <Press role="link" className="link" onPress={to('/pages/mine/index')}>
          {home.me}
        </Press>
      </View>
      {me?.waiting ? <Banner text={words.waitingAt(me.waiting.villageName)} /> : null}
      {me?.abilities.includes('ask_binding') ? (
        <Banner text={words.guestSaid}>
          <SmallButton text={words.bind} onPress={to('/pages/organisation/binding/index')} />
        </Banner>
      ) : null}
    </>
  );
}
