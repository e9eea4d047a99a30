import { View } from '@tarojs/components';
import { parts } from '@/text/parts';
import type { Choice } from './choice-list';
import { Press } from './press';
import { spoken } from './spoken';

interface ChipChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of several short words, side by side. */
export function ChipChoice<Value extends string>(props: ChipChoiceProps<Value>) {
  const { label, choices, chosen, onChoose } = props;
  return (
    <View className="row" {...spoken({ role: 'radiogroup', label })}>
      {choices.map(({ value, name }) => (
        <Press
          key={value}
          role="radio"
          isChosen={value === chosen}
          className={`choice ${value === chosen ? 'choice-chosen' : ''}`}
          onPress={() => {
            onChoose(value);
          }}
        >
          {value === chosen ? `${parts.tick} ${name}` : name}
        </Press>
      ))}
    </View>
  );
}
