import { mergeInternalComponents } from '@tarojs/shared';
import type { PropsWithChildren } from 'react';
import { spokenAttributes } from '@/components/spoken-names';
import './app.scss';

mergeInternalComponents(spokenAttributes);

export default function App({ children }: PropsWithChildren) {
  return children;
}
