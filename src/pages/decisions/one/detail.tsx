import { View } from '@tarojs/components';
import { type PropsWithChildren, useState } from 'react';
import { Press } from '@/components/press';
import { one } from '@/text/decision-pages';

interface DetailProps {
  /** Of what it is the detail; read aloud. */
  readonly of: string;
  readonly isOpenAtFirst?: boolean;
  /** What stands on the button while it is closed. */
  readonly text?: string;
}

/** What only some readers want to know: one tap away, in its place. */
export function Detail({
  of,
  isOpenAtFirst = false,
  text = one.detail,
  children,
}: PropsWithChildren<DetailProps>) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <View className="group">
      {isOpen ? children : null}
      <Press
        className="link"
        isOpen={isOpen}
        label={isOpen ? one.foldOf(of) : one.detailOf(of)}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? one.fold : text}
      </Press>
    </View>
  );
}
