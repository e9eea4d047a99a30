import { mergeInternalComponents } from '@tarojs/shared';
import { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { deliver } from '@/backend/outbox';
import { startBackend } from '@/backend/start';
import { spokenAttributes } from '@/components/spoken-names';
import './app.scss';

mergeInternalComponents(spokenAttributes);

export default function App({ children }: PropsWithChildren) {
  useLaunch(startBackend);
  useDidShow(() => void deliver());
  return children;
}
