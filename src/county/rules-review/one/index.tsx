import { readRevision } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { Banner } from '@/components/banner';
import { Reading } from '@/components/reading';
import { type Revision, RevisionHead, RevisionSteps } from '@/components/rules/revision-head';
import { Reviews } from '@/components/rules/reviews';
import { Screen } from '@/components/screen';
import { WaitingLetters } from '@/components/waiting-letters';
import { reviewDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { Review } from './review';

/** A draft before the vote: read clause by clause, with what the linter marked, passed on or sent back. */
export default function ReviewOnePage() {
  const revisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readRevision, { revisionId });
  useSeen('revision', revisionId);
  return (
    <Screen title={reviewDesk.one} isDesk>
      <WaitingLetters />
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRevision}>
        {(revision) => <Shown revision={revision} />}
      </Reading>
    </Screen>
  );
}

function Shown({ revision }: { readonly revision: Revision }) {
  const [done, setDone] = useState<string>();
  const { abilities, draft } = revision;
  return (
    <View className="two">
      <View className="group wide-gap">
        <RevisionHead revision={revision} />
        <RevisionSteps revision={revision} />
        <Reviews revision={revision} />
      </View>
      {abilities.includes('review') && draft ? (
        <Review key={draft.n} revision={revision} draft={draft} onDone={setDone} />
      ) : (
        <Banner text={done ?? reviewDesk.notYourTurn} />
      )}
    </View>
  );
}
