import type { OutputOf } from '@contracts/contract';
import type { splitText } from '@contracts/rules';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { draftText } from '@/text/rule-desk';
import { offenceNames, surenessNames } from '@/text/rule-words';
import { MarkedWords } from './marked-words';

export type Finding = OutputOf<typeof splitText>['findings'][number];

interface ClauseFindingsProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What can be done about one of them. */
  readonly act?: (finding: Finding) => ReactNode;
}

/** A clause with the words marked that the law forbids, and for each the law and a lawful wording. */
export function ClauseFindings({ text, findings, act }: ClauseFindingsProps) {
  return (
    <View className="group">
      <MarkedWords
        text={text}
        marks={findings.map(({ from, to, sureness }) => ({
          ...{ from, to },
          look: sureness,
          said: surenessNames[sureness],
        }))}
      />
      {findings.map((finding) => (
        <View key={`${finding.key}-${finding.from}`} className="group paper-line">
          <View className="row">
            <View className={`tag ${finding.sureness === 'certain' ? 'tag-danger' : 'tag-due'}`}>
              {surenessNames[finding.sureness]}
            </View>
            <View className="strong">{`“${finding.words}” ${offenceNames[finding.kind]}`}</View>
          </View>
          <View>{draftText.law(finding.law)}</View>
          <View>{draftText.instead(finding.instead)}</View>
          {finding.explained === undefined ? null : (
            <View>{draftText.explained(finding.explained)}</View>
          )}
          {act?.(finding)}
        </View>
      ))}
    </View>
  );
}
