import type { OutputOf } from '@contracts/contract';
import { answerReport, listReports } from '@contracts/decisions-notices';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { WordsAct } from '@/components/words-act';
import { reports } from '@/text/decision-desk';
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
  const { reportId, at, to, office, words, dueAt, answer, mayAnswer } = report;
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
        <WordsAct
          contract={answerReport}
          sentences={noticesRefusals.answerReport}
          name={reports.act}
          asks={reports.asks}
          longest={2000}
          of={reportId}
          input={(answered) => ({ reportId, words: answered })}
          onClose={() => {
            setAnswering(false);
          }}
        />
      ) : null}
    </View>
  );
}
