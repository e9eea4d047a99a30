import type { OutputOf } from '@contracts/contract';
import { answerReport, listReports } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useAnswer } from '@/backend/use-answer';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { decisionDesk, reports } from '@/text/decision-desk';
import { targetNames } from '@/text/decision-notice-words';
import { noticesRefusals } from '@/text/decisions';

type Report = OutputOf<typeof listReports>['items'][number];

/** What the supervision committee told an office above, for these two; whoever else sits here sees nothing. */
export function Reports({ decisionId }: { readonly decisionId: string }) {
  const { answer } = useAnswer(listReports, { decisionId }, { keepsCopy: false });
  const items = answer.is === 'here' ? answer.data.items : [];
  return items.length === 0 ? null : (
    <View className="card">
      <Heading text={reports.title} />
      <View className="soft">{reports.said}</View>
      {items.map((report) => (
        <ReportShown key={report.reportId} report={report} />
      ))}
    </View>
  );
}

function ReportShown({ report }: { readonly report: Report }) {
  const { at, to, office, words, dueAt, answer, mayAnswer } = report;
  const [isAnswering, setAnswering] = useState(false);
  return (
    <View className="paper-line group">
      <View className="strong">{reports.line(at, targetNames[to])}</View>
      <View className="words">{words}</View>
      {dueAt === undefined ? null : <View>{reports.due(dueAt)}</View>}
      {answer ? (
        <>
          <View className="strong">{reports.answer(answer.at, office)}</View>
          <View className="words">{answer.words}</View>
        </>
      ) : null}
      {mayAnswer ? (
        <BigButton
          text={reports.act}
          onPress={() => {
            setAnswering(true);
          }}
        />
      ) : null}
      {isAnswering ? (
        <AnswerAct
          reportId={report.reportId}
          onClose={() => {
            setAnswering(false);
          }}
        />
      ) : null}
    </View>
  );
}

interface AnswerActProps {
  readonly reportId: string;
  readonly onClose: () => void;
}

function AnswerAct({ reportId, onClose }: AnswerActProps) {
  const { sending, send } = useSending(answerReport);
  const { callId, words, write, putAway } = useKeptWords('answer-report', reportId);
  const act = async () => {
    const end = await send({ reportId, words: words.trim() }, { callId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={reports.act}
      action={reports.act}
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={noticesRefusals.answerReport}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{reports.asks}</View>
      <Field
        id="words"
        label={decisionDesk.write}
        value={words}
        longest={2000}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
