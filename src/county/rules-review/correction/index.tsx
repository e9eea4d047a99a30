import { readRules } from '@contracts/rules';
import { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { reviewDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { Order } from './order';

/** Clauses that break the law are ordered corrected, and do not count from that day on (村民委员会组织法). */
export default function CorrectionPage() {
  const villageId = useRouter().params['village'] ?? '';
  const { answer, again } = useAnswer(readRules, { villageId });
  return (
    <Screen title={reviewDesk.correct} isDesk>
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRules}>
        {({ rules, villageName, orgType, abilities }) =>
          rules && abilities.includes('order_correction') ? (
            <Order {...{ villageId, villageName, orgType }} clauses={rules.clauses} />
          ) : (
            <Banner tone="due" text={rules ? reviewDesk.notYours : reviewDesk.none} />
          )
        }
      </Reading>
    </Screen>
  );
}
