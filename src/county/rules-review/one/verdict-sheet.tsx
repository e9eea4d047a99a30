import type { InputOf } from '@contracts/contract';
import { reviewDraft } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { reviewDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { useRemarks } from './remarks';

export type Verdict = InputOf<typeof reviewDraft>['verdict'];

interface VerdictSheetProps {
  readonly revisionId: string;
  /** The draft that was read: nobody passes what somebody else has just changed. */
  readonly draft: number;
  readonly verdict: Verdict;
  readonly remarks: ReturnType<typeof useRemarks>;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** What follows from passing a draft or sending it back, asked once more before it is done. */
export function VerdictSheet(props: VerdictSheetProps) {
  const { revisionId, draft, verdict, remarks, onDone, onClose } = props;
  const { sending, send } = useSending(reviewDraft);
  const { callId, said, putAway } = remarks;
  const isPass = verdict === 'pass';
  const done = isPass ? reviewDesk.passedDone : reviewDesk.returnedDone;
  const act = async () => {
    const input = { revisionId, draft, verdict, remarks: said };
    const end = await send(input, { callId, about: revisionId });
    if (end.is !== 'refused') {
      putAway();
    }
    if (end.is === 'delivered') {
      onDone(done);
    }
  };
  return (
    <ActSheet
      title={isPass ? reviewDesk.passSaid : reviewDesk.returnSaid}
      action={isPass ? reviewDesk.pass : reviewDesk.return}
      look={isPass ? 'main' : 'danger'}
      isReady={isPass || said.length > 0}
      sending={sending}
      sentences={rulesRefusals.reviewDraft}
      done={done}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>
        {!isPass && said.length === 0 ? reviewDesk.returnNeeds : reviewDesk.remarksGo(said.length)}
      </View>
    </ActSheet>
  );
}
