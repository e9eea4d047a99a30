import { View } from '@tarojs/components';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import type { Revision } from '@/components/rules/revision-head';
import { wayText } from '@/text/rule-way';
import { revisionVerbNames } from '@/text/rule-words';

/** Everything that was done, by whom, when, the newest first. */
export function Diary({ lines }: { readonly lines: Revision['diary'] }) {
  return (
    <View className="card">
      <Heading text={wayText.diary} />
      <Gradual items={[...lines].reverse()}>
        {({ at, did, office, name, words }, index) => (
          <View key={lines.length - index} className="paper-line">
            <View>
              {wayText.diaryLine(at, [office?.name, name].join(' ').trim(), revisionVerbNames[did])}
            </View>
            {words === undefined ? null : <View className="words">{words}</View>}
          </View>
        )}
      </Gradual>
    </View>
  );
}
