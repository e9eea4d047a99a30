import { answerItem } from '@contracts/deliberation-items';
import { type Answer, answers } from '@contracts/deliberation-words';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { itemRefusals } from '@/text/deliberation-refusals';
import { answerNames, itemActs, itemAsk, itemWords } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';

/** Said at the meeting or after it: explained, solved, or not feasible, with the words for it. */
export function AnswerAct(props: ItemActProps) {
  const [kind, setKind] = useState<Answer>();
  return (
    <AnswerSheet {...props} kind={kind} act="answer">
      <ChoiceList
        label={itemWords.answerKind}
        choices={answers
          .filter((value) => value !== 'done')
          .map((value) => ({ value, name: answerNames[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
    </AnswerSheet>
  );
}

/** Whoever it was given to says that it is done; whoever raised it says whether it is. */
export function ReportDoneAct(props: ItemActProps) {
  return <AnswerSheet {...props} kind="done" act="report_done" />;
}

interface AnswerSheetProps extends ItemActProps {
  readonly kind: Answer | undefined;
  readonly act: 'answer' | 'report_done';
  readonly children?: React.ReactNode;
}

function AnswerSheet({ item: { itemId }, onClose, kind, act, children }: AnswerSheetProps) {
  const { sending, send } = useSending(answerItem);
  const { callId, words, write, putAway } = useKeptWords(act, itemId);
  const answer = async () => {
    if (kind) {
      const input = { itemId, answer: kind, words: words.trim() };
      const end = await send(input, { callId, about: itemId });
      if (end.is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <ActSheet
      title={itemAsk[act]}
      action={itemActs[act]}
      isReady={kind !== undefined && words.trim() !== ''}
      sending={sending}
      sentences={itemRefusals.answerItem}
      onAct={() => void answer()}
      onClose={onClose}
    >
      {children}
      <Field
        id="words"
        label={itemWords.write}
        value={words}
        longest={1000}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
