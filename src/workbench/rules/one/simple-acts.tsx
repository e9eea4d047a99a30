import { callVote, postNotice } from '@contracts/rules-way';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { stepText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { ActProps } from './act-props';

/** Steps that need no words: what they mean is said, then one presses. */
export function PostNoticeAct({ revision: { revisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(postNotice);
  return (
    <ActSheet
      title={stepText.postNotice}
      action={stepText.postIt}
      sending={sending}
      sentences={rulesRefusals.postNotice}
      onAct={() => void send({ revisionId }, { about: revisionId })}
      onClose={onClose}
    />
  );
}

/** Opens the decision: from there on the vote goes its own way, and nobody but the assembly takes it. */
export function CallVoteAct({ revision: { revisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(callVote);
  return (
    <ActSheet
      title={stepText.callVote}
      action={stepText.callIt}
      sending={sending}
      sentences={rulesRefusals.callVote}
      onAct={() => void send({ revisionId }, { about: revisionId })}
      onClose={onClose}
    />
  );
}
