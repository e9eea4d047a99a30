import Taro from '@tarojs/taro';
import { Banner } from '@/components/banner';
import { SmallButton } from '@/components/small-button';
import { useMe } from '@/session/use-me';
import { me as words } from '@/text/organisation';
import { filing } from '@/text/requests';

/** Whoever no village knows yet may report danger at once, and learns how to be known. */
export function Guest() {
  const { me, may } = useMe();
  if (!me || may('file_request')) {
    return null;
  }
  return (
    <Banner tone="due" text={filing.guest}>
      {may('ask_binding') ? (
        <SmallButton
          text={words.bind}
          onPress={() => {
            void Taro.navigateTo({ url: '/pages/organisation/binding/index' });
          }}
        />
      ) : null}
    </Banner>
  );
}
