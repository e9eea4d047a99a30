import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import type { Revision } from '@/components/rules/revision-head';
import { reviewDesk } from '@/text/rule-desk';
import { wayText } from '@/text/rule-way';
import { ClauseReview, REMARK_LENGTH } from './clause-review';
import { useRemarks } from './remarks';
import { type Verdict, VerdictSheet } from './verdict-sheet';

interface ReviewProps {
  readonly revision: Revision;
  readonly draft: NonNullable<Revision['draft']>;
  /** What is so now: it is no longer this reader's turn, and the page says instead what they did. */
  readonly onDone: (said: string) => void;
}

/** Remarks clause by clause, kept while they are written; then it passes, or goes back to be corrected. */
export function Review({ revision: { revisionId }, draft, onDone }: ReviewProps) {
  const { n, savedAt, findings, clauses, changes } = draft;
  const remarks = useRemarks(revisionId, n);
  const [verdict, setVerdict] = useState<Verdict>();
  const ask = (chosen?: Verdict) => () => {
    setVerdict(chosen);
  };
  return (
    <View className="group wide-gap">
      <Heading text={reviewDesk.say} />
      <View className="soft">{wayText.draft(n, savedAt)}</View>
      <Banner
        tone={findings.length === 0 ? 'calm' : 'due'}
        text={reviewDesk.findings(findings.length)}
      />
      <Gradual items={clauses}>
        {(clause) => (
          <ClauseReview
            key={clause.clauseId}
            clause={clause}
            change={changes.find(({ clauseId }) => clauseId === clause.clauseId)}
            findings={findings.filter(({ number }) => number === clause.number)}
            remark={remarks.about(clause.clauseId)}
            onRemark={(words) => {
              remarks.write(words, clause.clauseId);
            }}
          />
        )}
      </Gradual>
      <Field
        id="remark-whole"
        label={reviewDesk.remarkOnAll}
        value={remarks.about()}
        longest={REMARK_LENGTH}
        isTall
        isOptional
        onChange={remarks.write}
      />
      <BigButton text={reviewDesk.pass} onPress={ask('pass')} />
      <BigButton look="danger" text={reviewDesk.return} onPress={ask('return')} />
      {verdict ? (
        <VerdictSheet
          key={verdict}
          {...{ revisionId, draft: n, verdict, remarks, onDone }}
          onClose={ask()}
        />
      ) : null}
    </View>
  );
}
