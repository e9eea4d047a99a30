import Taro from '@tarojs/taro';

/** Rings a number. Whoever breaks the call off stays where they are. */
export function dial(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
}
