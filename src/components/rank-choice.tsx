import { View } from '@tarojs/components';
import { polls } from '@/text/poll-pages';
import type { OptionShown } from './options';
import { Press } from './press';
import { SmallButton } from './small-button';

interface RankChoiceProps {
  readonly options: readonly OptionShown[];
  /** The dearest first; what is missing stands behind all of them. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** An order, made by large buttons: nothing has to be dragged. */
export function RankChoice({ options, chosen, onChange }: RankChoiceProps) {
  const textOf = (id: string) => options.find((it) => it.id === id)?.text ?? '';
  const left = options.filter(({ id }) => !chosen.includes(id));
  return (
    <View className="group">
      {chosen.length > 1 ? <View>{polls.rankHow}</View> : null}
      {chosen.map((id, index) => (
        <View key={id} className="card">
          <View className="strong">{polls.ranked(index + 1, textOf(id))}</View>
          <View className="row">
            {index === 0 ? null : (
              <SmallButton
                text={polls.up}
                label={polls.upSpoken(textOf(id))}
                onPress={() => {
                  onChange(swapped(chosen, index - 1));
                }}
              />
            )}
            {index === chosen.length - 1 ? null : (
              <SmallButton
                text={polls.down}
                label={polls.downSpoken(textOf(id))}
                onPress={() => {
                  onChange(swapped(chosen, index));
                }}
              />
            )}
            <SmallButton
              text={polls.out}
              label={polls.outSpoken(textOf(id))}
              onPress={() => {
                onChange(chosen.filter((it) => it !== id));
              }}
            />
          </View>
        </View>
      ))}
      {left.length === 0 ? null : <View className="strong">{polls.rankAdd}</View>}
      {left.map(({ id, text }) => (
        <Press
          key={id}
          className="choice"
          onPress={() => {
            onChange([...chosen, id]);
          }}
        >
          {text}
        </Press>
      ))}
    </View>
  );
}

/** The one at `index` and the one behind it have changed places. */
export function swapped(order: readonly string[], index: number): string[] {
  return order.map((it, at) => {
    if (at === index) {
      return order[index + 1] ?? it;
    }
    return at === index + 1 ? (order[index] ?? it) : it;
  });
}
