import { View } from '@tarojs/components';
import { parts } from '@/text/parts';
import { Press } from './press';
import { spoken } from './spoken';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** What it means, or why it is offered. */
  readonly said?: string | undefined;
}

interface ChoiceListProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of several. */
export function ChoiceList<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceListProps<Value>) {
  return (
    <View className="group" {...spoken({ role: 'radiogroup', label })}>
      {choices.map((choice) => (
        <ChoiceLine
          key={choice.value}
          role="radio"
          choice={choice}
          isChosen={choice.value === chosen}
          onPress={() => {
            onChoose(choice.value);
          }}
        />
      ))}
    </View>
  );
}

interface ManyChoicesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Any number of several. */
export function ManyChoices<Value extends string>({
  label,
  choices,
  chosen,
  onChange,
}: ManyChoicesProps<Value>) {
  return (
    <View className="group" {...spoken({ role: 'group', label })}>
      {choices.map((choice) => {
        const isChosen = chosen.includes(choice.value);
        return (
          <ChoiceLine
            key={choice.value}
            role="checkbox"
            choice={choice}
            isChosen={isChosen}
            onPress={() => {
              onChange(
                isChosen
                  ? chosen.filter((value) => value !== choice.value)
                  : [...chosen, choice.value],
              );
            }}
          />
        );
      })}
    </View>
  );
}

interface ChoiceLineProps {
  readonly role: 'radio' | 'checkbox';
  readonly choice: Choice<string>;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function ChoiceLine({ role, choice, isChosen, onPress }: ChoiceLineProps) {
  return (
    <Press
      role={role}
      isChosen={isChosen}
      label={choice.said ? parts.choiceSpoken(choice.name, choice.said) : choice.name}
      className={`choice ${isChosen ? 'choice-chosen' : ''}`}
      onPress={onPress}
    >
      <View className={`choice-mark ${role === 'checkbox' ? 'choice-mark-box' : ''}`}>
        {isChosen ? parts.tick : ''}
      </View>
      <View className="door-text">
        <View>{choice.name}</View>
        {choice.said ? <View className="soft">{choice.said}</View> : null}
      </View>
    </Press>
  );
}
