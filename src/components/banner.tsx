import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { spoken } from './spoken';

interface BannerProps {
  readonly text: string;
  readonly tone?: 'calm' | 'due' | 'danger';
}

/** One sentence that belongs to the whole page; a screen reader says it when it appears. */
export function Banner({ text, tone = 'calm', children }: PropsWithChildren<BannerProps>) {
  return (
    <View className={`banner banner-${tone}`} {...spoken({ isLive: true })}>
      <View>{text}</View>
      {children}
    </View>
  );
}
