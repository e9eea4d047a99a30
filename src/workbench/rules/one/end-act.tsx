import { endRevision } from '@contracts/rules-way';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { stepText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { ActProps } from './act-props';

const REASON_LENGTH = 300;

/** Given up, with the reason, which everybody can read. */
export function EndAct({ revision: { revisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(endRevision);
  const { callId, words, write, putAway } = useKeptWords('end-revision', revisionId);
  const act = async () => {
    const input = { revisionId, reason: words.trim() };
    if ((await send(input, { callId, about: revisionId })).is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={stepText.end}
      action={stepText.endIt}
      look="danger"
      isReady={words.trim() !== ''}
      sending={sending}
      sentences={rulesRefusals.endRevision}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="reason"
        label={stepText.endReason}
        value={words}
        longest={REASON_LENGTH}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
