import { readRules } from '@contracts/rules';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { recordText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { RecordForm } from './record-form';

/** Rules that the assembly had resolved before the village kept them here, written in from the paper. */
export default function RecordPage() {
  const villageId = useRouter().params['village'] ?? '';
  const { answer, again } = useAnswer(readRules, { villageId });
  const [isDone, setDone] = useState(false);
  return (
    <Screen title={recordText.title} isDesk>
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRules}>
        {({ abilities, editions }) =>
          abilities.includes('open_revision') && editions.length === 0 ? (
            <RecordForm
              villageId={villageId}
              onDone={() => {
                setDone(true);
              }}
            />
          ) : (
            <Banner text={isDone ? recordText.done : recordText.notNow} />
          )
        }
      </Reading>
    </Screen>
  );
}
