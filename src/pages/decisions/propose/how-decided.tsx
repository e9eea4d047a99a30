import { View } from '@tarojs/components';
import { BodyRule } from '@/components/body-rule';
import { Heading } from '@/components/heading';
import { SpeakButton } from '@/components/speak-button';
import { ruleInWords } from '@/text/decision-figures';
import { one, propose } from '@/text/decision-pages';
import { approvalNames, approvalStageNames, bodyNames, matterNames } from '@/text/decision-words';
import type { MatterItem } from './matters';

/** Which bodies, which majorities, which approvals follow from the matter: before anything is opened. */
export function HowDecided({ items }: { readonly items: readonly MatterItem[] }) {
  return items.length === 0 ? null : (
    <View className="card">
      <Heading text={propose.decidedBy} />
      <View className="strong">{propose.begun}</View>
      <View>{propose.fourSteps}</View>
      {items.length > 1 ? <View>{propose.strictest}</View> : null}
      {items.map((item) => (
        <OfMatter key={item.matter} item={item} />
      ))}
      <View className="row">
        <SpeakButton text={items.map(spokenOf).join('。')} />
      </View>
    </View>
  );
}

function OfMatter({ item }: { readonly item: MatterItem }) {
  const { matter, basis, bodies, approvals, needsWomensCheck } = item;
  return (
    <View className="paper-line group">
      <View className="strong">{matterNames[matter]}</View>
      {bodies.length > 1 ? <View>{one.bodyOr}</View> : null}
      {bodies.map((rule) => (
        <BodyRule key={rule.body} rule={rule} />
      ))}
      {approvals.length === 0 ? null : <View className="strong">{propose.approvals}</View>}
      {approvals.map(({ kind, stage }) => (
        <View key={kind}>{propose.approval(approvalNames[kind], approvalStageNames[stage])}</View>
      ))}
      {needsWomensCheck ? <View>{one.womensCheckWaits}</View> : null}
      <View className="soft">{one.basis(basis)}</View>
    </View>
  );
}

function spokenOf({ matter, bodies }: MatterItem): string {
  return [
    matterNames[matter],
    ...bodies.flatMap((rule) => [bodyNames[rule.body], ...ruleInWords(rule)]),
  ].join('。');
}
