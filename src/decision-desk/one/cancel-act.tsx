import { cancelMeeting } from '@contracts/decisions-meetings';
import { WordsAct } from '@/components/words-act';
import { cancelling } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { meetingsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** The meeting does not take place; everybody reads why, and it can be called again. */
export function CancelAct({ decision: { decisionId }, onClose }: ActProps) {
  return (
    <WordsAct
      contract={cancelMeeting}
      sentences={meetingsRefusals.cancelMeeting}
      name={decisionAbilityNames.cancel_meeting}
      asks={cancelling.asks}
      longest={200}
      look="danger"
      of={decisionId}
      input={(words) => ({ decisionId, words })}
      onClose={onClose}
    />
  );
}
