import { fileRules } from '@contracts/rules-way';
import { WordsAct } from '@/components/words-act';
import { stepText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { ActProps } from './act-props';

const NUMBER_LENGTH = 60;

/** Sent to the township to be filed, within the days of the law; filing is not approval. */
export function FileAct({ revision: { revisionId }, onClose }: ActProps) {
  return (
    <WordsAct
      contract={fileRules}
      sentences={rulesRefusals.fileRules}
      title={stepText.file}
      name={stepText.fileIt}
      label={stepText.number}
      longest={NUMBER_LENGTH}
      isOptional
      isShort
      of={revisionId}
      input={(number) => ({ revisionId, ...(number === '' ? {} : { number }) })}
      onClose={onClose}
    />
  );
}
