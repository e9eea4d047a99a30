import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { one } from '@/text/decision-pages';
import { paperKindNames } from '@/text/decision-notice-words';
import { papersAsked } from '@/text/papers';
import { Detail } from './detail';

type Paper = DecisionShown['notices'][number]['papers'][number];

/** The papers of a step, each with the beginning of its fingerprint. */
export function Papers({ papers, of }: { readonly papers: readonly Paper[]; readonly of: string }) {
  return papers.length === 0 ? null : (
    <Detail of={`${of}，${one.papers(papers.length)}`} text={one.papers(papers.length)}>
      {papers.map(({ kind, title, hash }) => (
        <View key={hash}>
          <View>{papersAsked.line(paperKindNames[kind], title)}</View>
          <View className="soft">{papersAsked.fingerprint(hash.slice(0, 8))}</View>
        </View>
      ))}
      <View className="soft">{one.fingerprintWhy}</View>
    </Detail>
  );
}
