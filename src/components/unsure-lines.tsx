import { View } from '@tarojs/components';
import { ChoiceList } from './choice-list';

interface UnsureLinesProps {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly lines: readonly { readonly personId: string; readonly name: string }[];
  readonly said: Readonly<Record<string, boolean>>;
  readonly onSay: (said: Readonly<Record<string, boolean>>) => void;
}

/** Those of whom the register does not know whether they count: whoever draws the roll says so, one by one. */
export function UnsureLines({ ask, yes, no, lines, said, onSay }: UnsureLinesProps) {
  return lines.length === 0 ? null : (
    <View className="group">
      <View className="strong">{ask}</View>
      {lines.map(({ personId, name }) => {
        const answer = said[personId];
        return (
          <View key={personId} className="card">
            <View className="strong">{name}</View>
            <ChoiceList<'yes' | 'no'>
              label={name}
              choices={[
                { value: 'yes', name: yes },
                { value: 'no', name: no },
              ]}
              chosen={answer === undefined ? undefined : answer ? 'yes' : 'no'}
              onChoose={(value) => {
                onSay({ ...said, [personId]: value === 'yes' });
              }}
            />
          </View>
        );
      })}
    </View>
  );
}
