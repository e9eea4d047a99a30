import { View } from '@tarojs/components';
import { parts } from '@/text/parts';
import { ChipChoice } from './chip-choice';

interface UnsureLine {
  readonly personId: string;
  readonly name: string;
  readonly houseNumber?: string | undefined;
}

interface UnsureLinesProps {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly lines: readonly UnsureLine[];
  readonly said: Readonly<Record<string, boolean>>;
  readonly onSay: (said: Readonly<Record<string, boolean>>) => void;
}

/** Those of whom the register does not know whether they count: whoever draws the roll says so, one by one. */
export function UnsureLines({ ask, yes, no, lines, said, onSay }: UnsureLinesProps) {
  return lines.length === 0 ? null : (
    <View className="group">
      <View className="strong">{ask}</View>
      {lines.map(({ personId, name: masked, houseNumber }) => {
        const name = houseNumber === undefined ? masked : parts.ofHouse(masked, houseNumber);
        const answer = said[personId];
        return (
          <View key={personId} className="row between paper-line">
            <View className="strong">{name}</View>
            <ChipChoice<'yes' | 'no'>
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
