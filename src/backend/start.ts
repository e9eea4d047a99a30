import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';
import { deliver, deliverNow } from './outbox';
import { bringScans } from './scans';
import { onSignal } from './signal';

/** When the program opens: reach the county's cloud, and send what was left over. */
export function startBackend(): void {
  if (isWeapp) {
    Taro.cloud.init({ env: process.env.TARO_APP_CLOUD_ENV ?? '' });
  }
  onSignal(() => {
    void deliverNow();
    void bringScans();
  });
  void deliver();
}
