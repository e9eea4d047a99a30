import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { DangerBar } from '@/components/danger-bar';
import { dial } from '@/components/dial';
import { Door } from '@/components/door';
import { VillagePhone } from '@/components/village-phone';
import { offices } from '@/text/offices';
import { filing } from '@/text/requests';

/** Takes every matter that nobody knows the office of. */
const ANYTHING = '12345';

/**
 * A phone without WeChat, come by the short address of a poster: nobody knows whom to answer, so nothing is written here
 * that would be refused at the end. Who can be rung and who writes it down stands here instead.
 */
export function NoWechat({ placeId }: { readonly placeId: string | undefined }) {
  return (
    <View className="group wide-gap">
      <DangerBar />
      <Banner tone="due" text={filing.noWechat} />
      <VillagePhone placeId={placeId} />
      <BigButton
        look="quiet"
        text={filing.callAnything(ANYTHING)}
        onPress={() => {
          dial(ANYTHING);
        }}
      />
      <View>{filing.onPaper}</View>
      <Door
        name={offices.title}
        said={offices.said}
        icon="meeting"
        onPress={() => {
          const query = placeId === undefined ? '' : `?place=${placeId}`;
          void Taro.navigateTo({ url: `/pages/organisation/offices/index${query}` });
        }}
      />
    </View>
  );
}
