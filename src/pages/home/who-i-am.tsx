import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Banner } from '@/components/banner';
import { BecomeKnown } from '@/components/become-known';
import { Press } from '@/components/press';
import type { Me } from '@/session/use-me';
import { home } from '@/text/home';
import { me as words } from '@/text/organisation';

/** Who the product takes me for, the way to what is mine, and how to be known. */
export function WhoIAm({ me }: { readonly me: Me | undefined }) {
  return (
    <>
      <View className="row between">
        <View className="soft">{me?.name ? home.greeting(me.name, me.village?.name) : ''}</View>
        <Press
          role="link"
          className="link"
          onPress={() => void Taro.navigateTo({ url: '/pages/mine/index' })}
        >
          {home.me}
        </Press>
      </View>
      {me?.waiting ? <Banner text={words.waitingAt(me.waiting.villageName)} /> : null}
      {me?.abilities.includes('ask_binding') ? (
        <Banner text={words.guestSaid}>
          <BecomeKnown />
        </Banner>
      ) : null}
    </>
  );
}
