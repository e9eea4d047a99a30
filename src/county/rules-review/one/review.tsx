import { reviewDraft } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import { useState } from 'react';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import type { Revision } from '@/components/rules/revision-head';
import { reviewDesk } from '@/text/rule-desk';
import { wayText } from '@/text/rule-way';
import { rulesRefusals } from '@/text/rules';
import { ClauseReview } from './clause-review';

const REMARK_LENGTH = 300;

const schema = z.object({
  callId: z.string(),
  /** What is said about one clause, by its id; about the whole under no id. */
  remarks: z.record(z.string(), z.string()),
});
const WHOLE = '';

function emptyForm(): z.output<typeof schema> {
  return { callId: newId(), remarks: {} };
}

interface ReviewProps {
  readonly revision: Revision;
  readonly draft: NonNullable<Revision['draft']>;
}

/** Remarks clause by clause, kept while they are written; then it passes, or goes back to be corrected. */
export function Review({ revision: { revisionId }, draft: { n, savedAt, ...text } }: ReviewProps) {
  const form = `review-${revisionId}-${n}`;
  const { draft, change, putAway } = useForm(form, z.optional(schema), emptyForm);
  const { sending, send } = useSending(reviewDraft);
  const [verdict, setVerdict] = useState<'pass' | 'return'>();
  const remarks = Object.entries(draft.remarks).filter(([, words]) => words.trim() !== '');
  const remark = (clauseId: string, words: string) => {
    change({ remarks: { ...draft.remarks, [clauseId]: words } });
  };

  const act = async () => {
    if (verdict) {
      const said = remarks.map(([clauseId, words]) => ({
        ...(clauseId === WHOLE ? {} : { clauseId }),
        words: words.trim(),
      }));
      const input = { revisionId, draft: n, verdict, remarks: said };
      if ((await send(input, { callId: draft.callId, about: revisionId })).is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <View className="group wide-gap">
      <Heading text={reviewDesk.say} />
      <View className="soft">{wayText.draft(n, savedAt)}</View>
      <Banner
        tone={text.findings.length === 0 ? 'calm' : 'due'}
        text={reviewDesk.findings(text.findings.length)}
      />
      <Gradual items={text.clauses}>
        {(clause) => (
          <ClauseReview
            key={clause.clauseId}
            clause={clause}
            change={text.changes.find(({ clauseId }) => clauseId === clause.clauseId)}
            findings={text.findings.filter(({ number }) => number === clause.number)}
            remark={draft.remarks[clause.clauseId] ?? ''}
            longest={REMARK_LENGTH}
            onRemark={(words) => {
              remark(clause.clauseId, words);
            }}
          />
        )}
      </Gradual>
      <Field
        id="remark-whole"
        label={reviewDesk.remarkOnAll}
        value={draft.remarks[WHOLE] ?? ''}
        longest={REMARK_LENGTH}
        isTall
        isOptional
        onChange={(words) => {
          remark(WHOLE, words);
        }}
      />
      <BigButton
        text={reviewDesk.pass}
        onPress={() => {
          setVerdict('pass');
        }}
      />
      <BigButton
        look="danger"
        text={reviewDesk.return}
        onPress={() => {
          setVerdict('return');
        }}
      />
      {verdict ? (
        <ActSheet
          title={verdict === 'pass' ? reviewDesk.passSaid : reviewDesk.returnSaid}
          action={verdict === 'pass' ? reviewDesk.pass : reviewDesk.return}
          look={verdict === 'pass' ? 'main' : 'danger'}
          isReady={verdict === 'pass' || remarks.length > 0}
          sending={sending}
          sentences={rulesRefusals.reviewDraft}
          done={verdict === 'pass' ? reviewDesk.passedDone : reviewDesk.returnedDone}
          onAct={() => void act()}
          onClose={() => {
            setVerdict(undefined);
          }}
        >
          <View>
            {verdict === 'return' && remarks.length === 0
              ? reviewDesk.returnNeeds
              : reviewDesk.remarksGo(remarks.length)}
          </View>
        </ActSheet>
      ) : null}
    </View>
  );
}
