import { View } from '@tarojs/components';
import { spoken } from './spoken';

interface HeadingProps {
  readonly text: string;
  readonly level?: 1 | 2;
}

export function Heading({ text, level = 2 }: HeadingProps) {
  return (
    <View className={level === 1 ? 'h1' : 'h2'} {...spoken({ role: 'heading', level })}>
      {text}
    </View>
  );
}
