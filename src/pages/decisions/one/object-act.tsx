import { object } from '@contracts/decisions-notices';
import { WordsAct } from '@/components/words-act';
import { acts } from '@/text/decision-pages';
import { decisionAbilityNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** 异议: what is not true or not right about what is posted. It must be answered within its days. */
export function ObjectAct({ decision: { decisionId }, onClose }: ActProps) {
  return (
    <WordsAct
      contract={object}
      sentences={noticesRefusals.object}
      name={decisionAbilityNames.object}
      asks={acts.object}
      longest={1000}
      hint={acts.objectHint}
      done={acts.objectDone}
      of={decisionId}
      input={(words, objectionId) => ({ decisionId, objectionId, words })}
      onClose={onClose}
    />
  );
}
