import { compareEditions } from '@contracts/rules';
import { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { ChangeList } from '@/components/rules/change-list';
import { Screen } from '@/components/screen';
import { compareText } from '@/text/rule-book';
import { rulesRefusals } from '@/text/rules';
import { numberIn } from '../ways';

/** What changed between two editions, clause by clause, in words and in colour. */
export default function ComparePage() {
  const { params } = useRouter();
  const villageId = params['village'] ?? '';
  const to = numberIn(params['to']) ?? 1;
  const from = numberIn(params['from']) ?? 1;
  const { answer, again } = useAnswer(compareEditions, { villageId, from, to });
  return (
    <Screen title={compareText.title}>
      <Heading text={compareText.between(from, to)} />
      <Reading answer={answer} again={again} sentences={rulesRefusals.compareEditions}>
        {({ changes }) => <ChangeList changes={changes} />}
      </Reading>
    </Screen>
  );
}
