import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Press } from './press';

interface CardProps {
  readonly onPress?: () => void;
  readonly label?: string;
  /** Something here is due. */
  readonly isDue?: boolean;
}

export function Card({ onPress, label, isDue = false, children }: PropsWithChildren<CardProps>) {
  const className = `card ${isDue ? 'card-due' : ''}`;
  return onPress ? (
    <Press role="link" className={className} onPress={onPress} {...(label ? { label } : {})}>
      {children}
    </Press>
  ) : (
    <View className={className}>{children}</View>
  );
}
