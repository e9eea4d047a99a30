import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { BigButton } from '@/components/big-button';
import { ChangeList } from '@/components/rules/change-list';
import { RevisionDesk } from '@/components/rules/revision-desk';
import { type Revision, RevisionHead, RevisionSteps } from '@/components/rules/revision-head';
import { Reviews } from '@/components/rules/reviews';
import { ruleDesk } from '@/text/rule-desk';
import { wayText } from '@/text/rule-way';
import { Acts } from './acts';

/** One revision on the village's desk: where it stands, and the lawful next steps of this cadre. */
export default function RevisionDeskPage() {
  return (
    <RevisionDesk title={ruleDesk.one}>{(revision) => <Shown revision={revision} />}</RevisionDesk>
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
