import { returnNotice } from '@contracts/decisions-notices';
import { WordsAct } from '@/components/words-act';
import { noticing } from '@/text/decision-desk';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** The supervision committee sends a notice back with what is not as the minutes have it. */
export function ReturnAct({ decision: { decisionId }, onClose }: ActProps) {
  return (
    <WordsAct
      contract={returnNotice}
      sentences={noticesRefusals.returnNotice}
      name={decisionAbilityNames.return_notice}
      asks={noticing.wrong}
      longest={500}
      look="danger"
      of={decisionId}
      input={(words) => ({ decisionId, words })}
      onClose={onClose}
    />
  );
}
