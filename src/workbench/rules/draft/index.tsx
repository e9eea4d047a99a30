import { readRevision, readRules } from '@contracts/rules';
import { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Reading } from '@/components/reading';
import type { Revision } from '@/components/rules/revision-head';
import { Screen } from '@/components/screen';
import { WaitingLetters } from '@/components/waiting-letters';
import { draftText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { Editor } from './editor';

/** The draft of a revision, written clause by clause; what the law forbids is marked where it stands. */
export default function DraftPage() {
  const revisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readRevision, { revisionId });
  return (
    <Screen title={draftText.title} isDesk>
      <WaitingLetters />
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRevision}>
        {(revision) => <Draft revision={revision} />}
      </Reading>
    </Screen>
  );
}

/** Before the first draft an amendment begins with the rules that are to be changed. */
function Draft({ revision }: { readonly revision: Revision }) {
  const needsRules = revision.draft === undefined && revision.kind === 'amend';
  const { answer, again } = useAnswer(
    readRules,
    needsRules ? { villageId: revision.villageId } : undefined,
  );
  return needsRules ? (
    <Reading answer={answer} again={again} sentences={rulesRefusals.readRules}>
      {({ rules }) => <Editor revision={revision} inForce={rules?.clauses ?? []} />}
    </Reading>
  ) : (
    <Editor revision={revision} inForce={[]} />
  );
}
