import { fileRules } from '@contracts/rules-way';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Field } from '@/components/field';
import { stepText } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import type { ActProps } from './act-props';

const NUMBER_LENGTH = 60;

/** Sent to the township to be filed, within the days of the law; filing is not approval. */
export function FileAct({ revision: { revisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(fileRules);
  const { callId, words, write, putAway } = useKeptWords('file-rules', revisionId);
  const act = async () => {
    const number = words.trim();
    const input = { revisionId, ...(number === '' ? {} : { number }) };
    if ((await send(input, { callId, about: revisionId })).is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={stepText.file}
      action={stepText.fileIt}
      sending={sending}
      sentences={rulesRefusals.fileRules}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Field
        id="number"
        label={stepText.number}
        value={words}
        longest={NUMBER_LENGTH}
        isOptional
        onChange={write}
      />
    </ActSheet>
  );
}
