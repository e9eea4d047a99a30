import { View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '@/components/field';
import { type Change, ChangedWords } from '@/components/rules/clause-change';
import { ClauseFindings, type Finding } from '@/components/rules/clause-findings';
import type { Revision } from '@/components/rules/revision-head';
import { SmallButton } from '@/components/small-button';
import { reviewDesk } from '@/text/rule-desk';
import { changeNames, clauseName } from '@/text/rule-words';

export const REMARK_LENGTH = 300;

interface ClauseReviewProps {
  readonly clause: NonNullable<Revision['draft']>['clauses'][number];
  readonly change: Change | undefined;
  readonly findings: readonly Finding[];
  readonly remark: string;
  readonly onRemark: (words: string) => void;
}

/** One clause under review: what changed in it, what the linter marked, and what the reviewer says. */
export function ClauseReview(props: ClauseReviewProps) {
  const { clause, change, findings, remark, onRemark } = props;
  const [isOpen, setOpen] = useState(remark !== '');
  const name = clauseName(clause.number);
  const isChanged = change?.change === 'changed';
  return (
    <View className={`card ${findings.length > 0 ? 'card-due' : ''}`}>
      <View className="row between">
        <View className="strong">{name}</View>
        {change ? <View className="tag">{changeNames[change.change]}</View> : null}
      </View>
      {isChanged ? <ChangedWords change={change} /> : null}
      {isChanged && findings.length === 0 ? null : (
        <ClauseFindings text={clause.text} findings={findings} />
      )}
      {isOpen ? (
        <Field
          id={`remark-${clause.number}`}
          label={reviewDesk.remarkOn(name)}
          value={remark}
          longest={REMARK_LENGTH}
          isTall
          onChange={onRemark}
        />
      ) : (
        <View className="row">
          <SmallButton
            text={reviewDesk.write}
            label={reviewDesk.writeSpoken(name)}
            onPress={() => {
              setOpen(true);
            }}
          />
        </View>
      )}
    </View>
  );
}
