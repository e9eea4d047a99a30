import { View } from '@tarojs/components';
import { type PropsWithChildren, useState } from 'react';
import { parts } from '@/text/parts';
import { Press } from './press';

interface FoldProps {
  readonly label: string;
  /** What holds while nobody opens it. */
  readonly answer: string;
  /** What opening it does, where nothing is changed by it. */
  readonly open?: string;
}

/** A question whose usual answer is right for most: it stands there closed, with that answer. */
export function Fold({
  label,
  answer,
  open = parts.change,
  children,
}: PropsWithChildren<FoldProps>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <View className="card">
      <Press
        className="row between"
        isOpen={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        <View className="door-text">
          <View className="strong">{label}</View>
          <View className="soft">{answer}</View>
        </View>
        <View className="link">{isOpen ? parts.foldUp : open}</View>
      </Press>
      {isOpen ? children : null}
    </View>
  );
}
