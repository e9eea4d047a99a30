import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';

/** Tells each time that the signal is back. Browsers have their own word for it, which few of them pass on to Taro. */
export function onSignal(back: () => void): void {
  if (isWeapp) {
    Taro.onNetworkStatusChange(({ isConnected }) => {
      if (isConnected) {
        back();
      }
    });
  } else {
    window.addEventListener('online', back);
  }
}
