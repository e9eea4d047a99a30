import { readRevision } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { BigButton } from '@/components/big-button';
import { Reading } from '@/components/reading';
import { Reviews } from '@/components/rules/reviews';
import { type Revision, RevisionHead, RevisionSteps } from '@/components/rules/revision-head';
import { Screen } from '@/components/screen';
import { wayText } from '@/text/rule-way';
import { revisionAbilityNames } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { toBook } from '../ways';
import { Diary } from './diary';
import { DraftChanges } from './draft-changes';
import { GoOn } from './go-on';
import { OpinionForm } from './opinion-form';
import { Opinions } from './opinions';
import { Outcome } from './outcome';

/** One way of a village's rules: where it is, what it would change, and what this reader can say about it. */
export default function RevisionPage() {
  const revisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readRevision, { revisionId });
  useSeen('revision', revisionId);
  return (
    <Screen title={wayText.title}>
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRevision}>
        {(revision) => <Shown revision={revision} />}
      </Reading>
    </Screen>
  );
}

/** About what somebody wants to say something: a clause by its id, or the whole with none. */
interface About {
  readonly clauseId?: string;
}

function Shown({ revision }: { readonly revision: Revision }) {
  const [about, setAbout] = useState<About>();
  const maySay = revision.abilities.includes('add_opinion');
  const say = (clauseId?: string) => {
    setAbout(clauseId === undefined ? {} : { clauseId });
  };
  return (
    <View className="group wide-gap">
      <RevisionHead revision={revision} />
      {maySay ? (
        <BigButton
          text={revisionAbilityNames.add_opinion}
          onPress={() => {
            say();
          }}
        />
      ) : null}
      <GoOn revision={revision} />
      <DraftChanges revision={revision} onSay={maySay ? say : undefined} />
      <Outcome revision={revision} />
      <RevisionSteps revision={revision} />
      <Reviews revision={revision} />
      <Opinions revision={revision} />
      <Diary lines={revision.diary} />
      <BigButton
        look="quiet"
        text={wayText.whole}
        onPress={() => {
          toBook({ village: revision.villageId });
        }}
      />
      {about ? (
        <OpinionForm
          revision={revision}
          clauseId={about.clauseId}
          onClose={() => {
            setAbout(undefined);
          }}
        />
      ) : null}
    </View>
  );
}
