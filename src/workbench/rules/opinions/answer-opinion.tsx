import { answerOpinion } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import type { Opinion } from '@/components/rules/opinion-card';
import { opinionDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';

const REASON_LENGTH = 300;

interface AnswerOpinionProps {
  readonly opinion: Opinion;
  readonly onClose: () => void;
}

/** Taken in or not, with the reason; whoever said it is told. */
export function AnswerOpinion({ opinion: { opinionId, text }, onClose }: AnswerOpinionProps) {
  const { sending, send } = useSending(answerOpinion);
  const { callId, words, write, putAway } = useKeptWords('answer-opinion', opinionId);
  const [taken, setTaken] = useState<'yes' | 'no'>();
  const act = async () => {
    if (taken) {
      const input = { opinionId, isTakenIn: taken === 'yes', reason: words.trim() };
      if ((await send(input, { callId, about: opinionId })).is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <ActSheet
      title={opinionDesk.title}
      action={opinionDesk.answer}
      isReady={taken !== undefined && words.trim() !== ''}
      sending={sending}
      sentences={rulesRefusals.answerOpinion}
      done={opinionDesk.done}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View className="words card">{text}</View>
      <ChoiceList
        label={opinionDesk.isTakenIn}
        choices={[
          { value: 'yes', name: opinionDesk.yes, said: opinionDesk.yesSaid },
          { value: 'no', name: opinionDesk.no, said: opinionDesk.noSaid },
        ]}
        chosen={taken}
        onChoose={setTaken}
      />
      <Field
        id="reason"
        label={opinionDesk.reason}
        value={words}
        longest={REASON_LENGTH}
        isTall
        onChange={write}
      />
    </ActSheet>
  );
}
