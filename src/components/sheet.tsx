import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { parts } from '@/text/parts';
import { BigButton } from './big-button';
import { Heading } from './heading';
import { SignalOnce } from './signal';
import { spoken } from './spoken';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
}

/** Something that is asked or shown above the page; the way back is always the last button. */
export function Sheet({ title, onClose, children }: PropsWithChildren<SheetProps>) {
  return (
    <View className="sheet-back" {...byEscape(onClose)}>
      <View className="sheet" {...spoken({ role: 'dialog', label: title })}>
        <Heading text={title} />
        <SignalOnce>{children}</SignalOnce>
        <BigButton look="quiet" text={parts.close} onPress={onClose} />
      </View>
    </View>
  );
}

function byEscape(close: () => void): object {
  return {
    onKeyDown: ({ key }: { key: string }) => {
      if (key === 'Escape') {
        close();
      }
    },
  };
}
