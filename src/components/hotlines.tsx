import { View } from '@tarojs/components';
import { hotlineName } from '@/text/hotlines';
import { BigButton } from './big-button';
import { dial } from './dial';

/** Numbers that answer now, each one tap away. */
export function Hotlines({ numbers }: { readonly numbers: readonly string[] }) {
  return numbers.length === 0 ? null : (
    <View className="group">
      {numbers.map((number) => (
        <BigButton
          key={number}
          look="quiet"
          text={hotlineName(number)}
          onPress={() => {
            dial(number);
          }}
        />
      ))}
    </View>
  );
}
