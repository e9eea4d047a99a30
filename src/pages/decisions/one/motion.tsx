import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { SpeakButton } from '@/components/speak-button';
import { one } from '@/text/decision-pages';
import { matterNames, sourceNames } from '@/text/decision-words';
import { Detail } from './detail';
import { Papers } from './papers';

/** What is proposed and why, in its own words; by which statutes it goes. */
export function Motion({ decision }: { readonly decision: DecisionShown }) {
  const { decisionId, text, matters, papers, source, openedAt, draftHash, rules, womensCheckedAt } =
    decision;
  return (
    <View className="card">
      <Heading text={one.motion} />
      <View className="words">{text}</View>
      <View className="row">
        {matters.map((matter) => (
          <View key={matter} className="tag">
            {matterNames[matter]}
          </View>
        ))}
      </View>
      <View className="row">
        <SpeakButton text={text} />
      </View>
      <View className="soft">{one.source(sourceNames[source], openedAt)}</View>
      {draftHash === undefined ? null : <View>{one.draftHash(draftHash.slice(0, 8))}</View>}
      {rules.needsWomensCheck ? (
        <View>{womensCheckedAt === undefined ? one.womensCheckWaits : one.womensCheck}</View>
      ) : null}
      <Papers decisionId={decisionId} papers={papers} of={one.motion} />
      <Detail of={one.editions} text={one.editions}>
        {rules.editions.map(({ key, name, isUnverified }) => (
          <View key={key}>{one.edition(name, isUnverified)}</View>
        ))}
      </Detail>
    </View>
  );
}
