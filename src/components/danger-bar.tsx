import { View } from '@tarojs/components';
import { parts } from '@/text/parts';
import { dial } from './dial';
import { Icon } from './icon';
import { Press } from './press';

/** Police, fire, ambulance. */
const NUMBERS = ['110', '119', '120'] as const;

/** Help in danger is one tap away, before anything is asked. */
export function DangerBar() {
  return (
    <View className="danger-bar">
      <View className="strong">{parts.danger}</View>
      <View className="danger-calls">
        {NUMBERS.map((number) => (
          <Press
            key={number}
            className="danger-call"
            label={parts.emergencySpoken[number]}
            onPress={() => {
              dial(number);
            }}
          >
            <Icon name="phone" isLight />
            <View>{parts.emergency[number]}</View>
          </Press>
        ))}
      </View>
    </View>
  );
}
