import { withdrawMotion } from '@contracts/decisions';
import { WordsAct } from '@/components/words-act';
import { acts } from '@/text/decision-pages';
import { decisionAbilityNames } from '@/text/decision-words';
import { decisionsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** Whoever made the motion takes it back before it has been voted on, and says why. */
export function WithdrawAct({ decision: { decisionId }, onClose }: ActProps) {
  return (
    <WordsAct
      contract={withdrawMotion}
      sentences={decisionsRefusals.withdrawMotion}
      name={decisionAbilityNames.withdraw}
      asks={acts.withdraw}
      longest={500}
      look="danger"
      of={decisionId}
      input={(words) => ({ decisionId, words })}
      onClose={onClose}
    />
  );
}
