import type { ItemShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { diaryBy, itemOutcomeNames, items, itemVerbNames } from '@/text/meeting-items';

type DiaryLine = ItemShown['diary'][number];

/** Everything that was done with it, by whom, when, the newest first. */
export function ItemDiary({ item: { diary } }: { readonly item: ItemShown }) {
  return (
    <View className="card">
      <Heading text={items.diary} />
      {[...diary].reverse().map((line, index) => (
        <View key={diary.length - index} className="paper-line group">
          <View>
            {items.diaryLine(line.at, whoDid(line), itemVerbNames[line.did], line.to?.name)}
          </View>
          {line.outcome ? <View>{items.outcome(itemOutcomeNames[line.outcome])}</View> : null}
          {line.words === undefined ? null : <View className="words">{line.words}</View>}
        </View>
      ))}
    </View>
  );
}

function whoDid({ by, office, name }: DiaryLine): string {
  if (by === 'raiser' && name !== undefined) {
    return name;
  }
  const who = by === 'office' && office ? office.name : diaryBy[by];
  return name === undefined ? who : `${who} ${name}`;
}
