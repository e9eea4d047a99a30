import type { Matter, Track } from '@contracts/decisions-words';
import { tracks } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { ChoiceList, ManyChoices } from '@/components/choice-list';
import { Fold } from '@/components/fold';
import { Heading } from '@/components/heading';
import { propose } from '@/text/decision-pages';
import { matterNames } from '@/text/decision-words';
import { parts } from '@/text/parts';
import type { Matters } from './matters';

interface MatterChoiceProps {
  readonly matters: Matters;
  /** What it is mainly about comes first. */
  readonly chosen: readonly Matter[];
  readonly onChange: (chosen: Matter[]) => void;
}

const tracksAsked: Readonly<Record<Track, string>> = {
  villagers: propose.ways,
  collective: propose.collective,
};

/** What it is about, in villagers' words; what is decided elsewhere says where. */
export function MatterChoice({ matters, chosen, onChange }: MatterChoiceProps) {
  const [main, ...more] = chosen;
  return (
    <View className="group">
      <Heading text={propose.what} />
      <View>{propose.whatSaid}</View>
      {tracks.map((track) => (
        <Fold
          key={track}
          label={tracksAsked[track]}
          open={parts.unfold}
          answer={isOf(matters, main, track) ? matterNames[main as Matter] : propose.openThem}
        >
          <ChoiceList<Matter>
            label={tracksAsked[track]}
            choices={choicesOf(matters, track)}
            chosen={main}
            onChoose={(matter) => {
              onChange([matter, ...more.filter((it) => it !== matter)]);
            }}
          />
        </Fold>
      ))}
      <Fold label={propose.elsewhere} answer={propose.elsewhereAnswer} open={parts.unfold}>
        {matters.elsewhere.map(({ matter, name, where }) => (
          <View key={matter} className="paper-line">
            <View className="strong">{name}</View>
            <View>{where}</View>
          </View>
        ))}
      </Fold>
      {main === undefined ? null : (
        <Fold
          label={propose.more}
          answer={
            more.length === 0 ? propose.moreAnswer : more.map((it) => matterNames[it]).join('、')
          }
        >
          <ManyChoices<Matter>
            label={propose.more}
            choices={tracks
              .flatMap((track) => choicesOf(matters, track))
              .filter(({ value }) => value !== main)}
            chosen={more}
            onChange={(others) => {
              onChange([main, ...others.slice(0, MORE_MAX)]);
            }}
          />
        </Fold>
      )}
    </View>
  );
}

/** Four matters in one motion are the most. */
const MORE_MAX = 3;

function isOf({ items }: Matters, matter: Matter | undefined, track: Track): boolean {
  return items.some((it) => it.matter === matter && it.track === track);
}

function choicesOf({ items }: Matters, track: Track) {
  return items
    .filter((it) => it.track === track)
    .map(({ matter, name }) => ({ value: matter, name: matterNames[matter], said: name }));
}
