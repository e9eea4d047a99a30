import type { Frozen } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { polls } from '@/text/poll-pages';
import { BigButton } from './big-button';
import { ChoiceList, ManyChoices } from './choice-list';
import { Heading } from './heading';
import { optionsOf, textsOf } from './options';
import { RankChoice } from './rank-choice';
import { Sheet } from './sheet';

interface VoteFormProps {
  readonly frozen: Frozen;
  readonly isOff: boolean;
  readonly onCast: (choice: string[]) => void;
}

/** What to choose from, and what was chosen once more before it is given: it cannot be taken back. */
export function VoteForm({ frozen, isOff, onCast }: VoteFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isSure, setSure] = useState(false);
  const texts = textsOf(frozen, chosen);
  return (
    <View className="group wide-gap">
      <Heading text={polls.choose} />
      <Choosing frozen={frozen} chosen={chosen} onChange={setChosen} />
      <BigButton
        id="confirm"
        text={polls.confirm}
        isOff={isOff || chosen.length === 0}
        onPress={() => {
          setSure(true);
        }}
      />
      {isSure ? (
        <Sheet
          title={polls.confirmAsk}
          onClose={() => {
            setSure(false);
          }}
        >
          {texts.map((text, index) => (
            <View key={text} className="figure">
              {frozen.kind === 'ranking' ? polls.ranked(index + 1, text) : text}
            </View>
          ))}
          {frozen.voice === 'household' ? <View>{polls.confirmAtHome}</View> : null}
          <View>{polls.confirmOnce}</View>
          <BigButton
            id="cast"
            text={polls.cast}
            isOff={isOff}
            onPress={() => {
              setSure(false);
              setChosen([]);
              onCast([...chosen]);
            }}
          />
        </Sheet>
      ) : null}
    </View>
  );
}

interface ChoosingProps {
  readonly frozen: Frozen;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Choosing({ frozen, chosen, onChange }: ChoosingProps) {
  const options = optionsOf(frozen);
  const choices = options.map(({ id, text }) => ({ value: id, name: text }));
  switch (frozen.kind) {
    case 'yes_no':
    case 'one_of':
      return (
        <ChoiceList
          label={polls.choose}
          choices={choices}
          chosen={chosen[0]}
          onChoose={(id) => {
            onChange([id]);
          }}
        />
      );
    case 'several_of':
      return <Several frozen={frozen} chosen={chosen} onChange={onChange} />;
    case 'ranking':
      return <RankChoice options={options} chosen={chosen} onChange={onChange} />;
  }
}

/** No more than the limit; one more than that takes nothing away, but says what to do. */
function Several({ frozen, chosen, onChange }: ChoosingProps) {
  const [isFull, setFull] = useState(false);
  const most = frozen.most ?? frozen.options.length;
  return (
    <View className="group">
      <View className="strong">{polls.chooseMost(most, chosen.length)}</View>
      <ManyChoices
        label={polls.choose}
        choices={optionsOf(frozen).map(({ id, text }) => ({ value: id, name: text }))}
        chosen={chosen}
        onChange={(wished) => {
          setFull(wished.length > most);
          if (wished.length <= most) {
            onChange(wished);
          }
        }}
      />
      {isFull ? <View className="wrong">{polls.full}</View> : null}
    </View>
  );
}
