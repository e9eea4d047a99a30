import { View } from '@tarojs/components';
import { BigButton } from './big-button';

interface EmptyListProps {
  /** What would fill it. */
  readonly text: string;
  readonly action?: { readonly text: string; readonly onPress: () => void };
}

/** Nothing here yet, and what would fill it. */
export function EmptyList({ text, action }: EmptyListProps) {
  return (
    <View className="card">
      <View>{text}</View>
      {action ? <BigButton look="quiet" text={action.text} onPress={action.onPress} /> : null}
    </View>
  );
}
