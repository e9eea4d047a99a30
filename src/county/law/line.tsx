import type { OutputOf } from '@contracts/contract';
import type { readLaw } from '@contracts/organisation-law';
import { View } from '@tarojs/components';
import { amountInWords, figureInWords, law, type Rule } from '@/text/law';
import { StatusMark } from './status-mark';

type Book = OutputOf<typeof readLaw>;
export type LawLine = Book['items'][number];
export type OpenQuestion = Book['questions'][number];

interface LineProps {
  readonly line: LawLine;
  /** What has to be confirmed before this is sure; nothing where it is said around it already. */
  readonly waitsFor: readonly OpenQuestion[];
}

/** One thing by which the product goes: what, how much, by what, since when, and how sure. */
export function Line({ line, waitsFor }: LineProps) {
  const { name, figure, what, rule, source, status, validFrom } = line;
  return (
    <View className={`card ${status === 'unverified' ? 'card-due' : ''}`}>
      <View className="strong">{name}</View>
      {figure === undefined
        ? null
        : figureInWords(figure).map((said) => <View key={said}>{said}</View>)}
      {what === undefined ? null : <View>{what}</View>}
      {rule === undefined ? null : <RuleLines rule={rule} />}
      <View>{rule === undefined ? law.source(source) : law.ruleSource(source)}</View>
      <StatusMark status={status} />
      <View className="soft">{law.since(validFrom)}</View>
      {waitsFor.map(({ key, asks, where }) => (
        <View key={key}>{law.waits(asks, where)}</View>
      ))}
    </View>
  );
}

function RuleLines({ rule }: { readonly rule: Rule }) {
  return (
    <>
      {linesOf(rule).map((said) => (
        <View key={said}>{said}</View>
      ))}
    </>
  );
}

function linesOf({ conditions, path, channel, within, reason, urgency, hotlines }: Rule): string[] {
  const when = conditions.map(({ asks, words }) => law.condition(asks, words)).join('；');
  const isRoute = channel !== undefined;
  return [
    law.when(when === '' ? law.otherwise : when),
    ...(path.length === 0 ? [] : [isRoute ? law.path(path) : law.concerns(path)]),
    ...(isRoute ? [law.channel(channel, urgency ?? '')] : []),
    ...(within
      ? [law.within(within.name, amountInWords(within.amount, within.unit), within.status)]
      : []),
    ...(reason === undefined ? [] : [law.reason(reason)]),
    ...(hotlines.length === 0 ? [] : [law.hotlines(hotlines)]),
  ];
}
