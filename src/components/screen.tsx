import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { PropsWithChildren, ReactNode } from 'react';
import { isWebPage } from '@/platform';
import { usePrintSize } from '@/session/print-size';
import { parts } from '@/text/parts';
import { Heading } from './heading';
import { QuickExit } from './quick-exit';
import { SignalOnce } from './signal';
import { SmallButton } from './small-button';
import { spoken } from './spoken';

interface ScreenProps {
  readonly title: string;
  /** Beside the title. */
  readonly side?: ReactNode;
  /** Somebody may be looking over the shoulder. */
  readonly isSensitive?: boolean;
  readonly isFirst?: boolean;
  /** A cadre's page uses the width of a desk. */
  readonly isDesk?: boolean;
}

/** A page of the product, in the size of print that its reader needs. */
export function Screen(props: PropsWithChildren<ScreenProps>) {
  const { title, side, isSensitive = false, isFirst = false, isDesk = false, children } = props;
  const size = usePrintSize();
  const print = size === 'large' ? 'print print-large' : 'print';
  return (
    <View className={`screen ${print}`} {...spoken({ role: 'main' })}>
      <View className={`column ${isDesk ? 'column-desk' : ''}`}>
        <View className="head">
          <View className="head-side">
            {isWebPage && !isFirst ? <SmallButton text={parts.back} onPress={goBack} /> : null}
            <Heading level={1} text={title} />
          </View>
          <View className="head-side">
            {isSensitive ? <QuickExit /> : null}
            {side}
          </View>
        </View>
        <SignalOnce>{children}</SignalOnce>
      </View>
    </View>
  );
}

/** WeChat has its own arrow; on the plain web page ours leads home when there is nothing to go back to. */
function goBack(): void {
  if (Taro.getCurrentPages().length > 1) {
    void Taro.navigateBack();
  } else {
    void Taro.reLaunch({ url: '/pages/home/index' });
  }
}
