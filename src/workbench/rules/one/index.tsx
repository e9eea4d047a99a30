import { readRevision } from '@contracts/rules';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { BigButton } from '@/components/big-button';
import { Reading } from '@/components/reading';
import { ChangeList } from '@/components/rules/change-list';
import { type Revision, RevisionHead, RevisionSteps } from '@/components/rules/revision-head';
import { Reviews } from '@/components/rules/reviews';
import { Screen } from '@/components/screen';
import { WaitingLetters } from '@/components/waiting-letters';
import { ruleDesk } from '@/text/rule-desk';
import { wayText } from '@/text/rule-way';
import { rulesRefusals } from '@/text/rules';
import { Acts } from './acts';

/** One revision on the village's desk: where it stands, and the lawful next steps of this cadre. */
export default function RevisionDeskPage() {
  const revisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readRevision, { revisionId });
  useSeen('revision', revisionId);
  return (
    <Screen title={ruleDesk.one} isDesk>
      <WaitingLetters />
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRevision}>
        {(revision) => <Shown revision={revision} />}
      </Reading>
    </Screen>
  );
}

function Shown({ revision }: { readonly revision: Revision }) {
  const { revisionId, draft } = revision;
  return (
    <View className="two">
      <View className="group wide-gap">
        <RevisionHead revision={revision} />
        <Acts revision={revision} />
        <RevisionSteps revision={revision} />
      </View>
      <View className="group wide-gap">
        <Reviews revision={revision} />
        {draft ? (
          <>
            <View className="soft">{wayText.draft(draft.n, draft.savedAt)}</View>
            <ChangeList changes={draft.changes} />
          </>
        ) : null}
        <BigButton
          look="quiet"
          text={ruleDesk.asEverybody}
          onPress={() => {
            void Taro.navigateTo({ url: `/pages/rules/revision/index?id=${revisionId}` });
          }}
        />
      </View>
    </View>
  );
}
