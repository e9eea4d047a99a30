import { endRevision } from '@contracts/rules-way';
import { WordsAct } from '@/components/words-act';
import { stepText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { ActProps } from './act-props';

const REASON_LENGTH = 300;

/** Given up, with the reason, which everybody can read. */
export function EndAct({ revision: { revisionId }, onClose }: ActProps) {
  return (
    <WordsAct
      contract={endRevision}
      sentences={rulesRefusals.endRevision}
      title={stepText.end}
      name={stepText.endIt}
      label={stepText.endReason}
      longest={REASON_LENGTH}
      look="danger"
      of={revisionId}
      input={(reason) => ({ revisionId, reason })}
      onClose={onClose}
    />
  );
}
