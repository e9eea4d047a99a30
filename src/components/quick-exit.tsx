import Taro from '@tarojs/taro';
import { isWebPage } from '@/platform';
import { parts } from '@/text/parts';
import { SmallButton } from './small-button';

/** A page of the weather, which looks like anything. */
const ELSEWHERE = 'https://www.weather.com.cn/';

/** Away at once, without a way back to this page: for somebody who is being watched. */
export function QuickExit() {
  return <SmallButton text={parts.quickExit} label={parts.quickExitSpoken} onPress={leave} />;
}

function leave(): void {
  if (isWebPage) {
    location.replace(ELSEWHERE);
    return;
  }
  Taro.exitMiniProgram().catch(() => Taro.reLaunch({ url: '/pages/home/index' }));
}
