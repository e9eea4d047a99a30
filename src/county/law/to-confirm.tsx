import { View } from '@tarojs/components';
import { EmptyList } from '@/components/empty-list';
import { Fold } from '@/components/fold';
import { Heading } from '@/components/heading';
import { law } from '@/text/law';
import { type LawLine, Line, type OpenQuestion } from './line';

interface ToConfirmProps {
  readonly lines: readonly LawLine[];
  readonly questions: readonly OpenQuestion[];
}

/** What nobody could verify, question by question, with the place where the county finds the answer. */
export function ToConfirm({ lines, questions }: ToConfirmProps) {
  const waiting = questions.map((question) => ({
    question,
    touched: lines.filter((line) => line.questions.includes(question.key)),
  }));
  const further = waiting.filter(({ touched }) => touched.length === 0);
  return (
    <View className="group wide-gap">
      <Heading text={law.toConfirm} />
      {lines.length === 0 ? (
        <EmptyList text={law.allConfirmed} />
      ) : (
        <View>{law.toConfirmSaid(lines.length)}</View>
      )}
      {waiting
        .filter(({ touched }) => touched.length > 0)
        .map(({ question, touched }) => (
          <View key={question.key} className="group">
            <Question question={question} />
            <View className="two">
              {touched.map((line) => (
                <Line key={`${line.section}/${line.key}`} line={line} waitsFor={[]} />
              ))}
            </View>
          </View>
        ))}
      {further.length === 0 ? null : (
        <Fold label={law.furtherQuestions} answer={law.furtherSaid(further.length)}>
          {further.map(({ question }) => (
            <Question key={question.key} question={question} />
          ))}
        </Fold>
      )}
    </View>
  );
}

function Question({ question: { asks, where } }: { readonly question: OpenQuestion }) {
  return (
    <View className="banner banner-due">
      <View className="strong">{asks}</View>
      <View>{law.where(where)}</View>
    </View>
  );
}
