import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { Fold } from '@/components/fold';
import { one } from '@/text/decision-pages';
import { deedNames } from '@/text/decision-words';
import { parts } from '@/text/parts';

/** Everything that was done, by which office, when; the newest first. */
export function Diary({ decision: { diary, certificate } }: { readonly decision: DecisionShown }) {
  return (
    <Fold label={one.diary} answer={one.diarySaid(certificate.lines)} open={parts.unfold}>
      {[...diary].reverse().map(({ n, at, did, office = '', name = '', words }) => (
        <View key={n} className="paper-line">
          <View>{one.diaryLine(at, `${office}${name}`, deedNames[did])}</View>
          {words === undefined ? null : <View className="words">{words}</View>}
        </View>
      ))}
      {diary.length < certificate.lines ? <View className="soft">{one.diaryMore}</View> : null}
    </Fold>
  );
}
