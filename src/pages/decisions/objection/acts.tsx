import { acceptAnswer, answerObjection, escalateObjection } from '@contracts/decisions-notices';
import type { ObjectionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import { useKeptWords } from '@/backend/kept-words';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { acts as asked, objection as words } from '@/text/decision-pages';
import { objectionAbilityNames } from '@/text/decision-notice-words';
import { noticesRefusals } from '@/text/decisions';

type Ability = ObjectionShown['abilities'][number];

interface ActProps {
  readonly objection: ObjectionShown;
  readonly onClose: () => void;
}

const acts: Readonly<Record<Ability, ComponentType<ActProps>>> = {
  answer: AnswerAct,
  accept: AcceptAct,
  escalate: EscalateAct,
};

/** Answering it, being content with the answer, or taking it past the village. */
export function Acts({ objection }: { readonly objection: ObjectionShown }) {
  const [chosen, setChosen] = useState<Ability>();
  const Chosen = chosen && acts[chosen];
  return (
    <View className="group">
      {objection.abilities.map((ability, index) => (
        <BigButton
          key={ability}
          look={index === 0 ? 'main' : 'quiet'}
          text={objectionAbilityNames[ability]}
          onPress={() => {
            setChosen(ability);
          }}
        />
      ))}
      {Chosen ? (
        <Chosen
          objection={objection}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </View>
  );
}

function AnswerAct({ objection: { objectionId, decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(answerObjection);
  const { callId, words: answer, write, putAway } = useKeptWords('answer-objection', objectionId);
  const act = async () => {
    const end = await send({ objectionId, words: answer.trim() }, { callId, about: decisionId });
    if (end.is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={objectionAbilityNames.answer}
      action={objectionAbilityNames.answer}
      isReady={answer.trim() !== ''}
      sending={sending}
      sentences={noticesRefusals.answerObjection}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{words.asksAnswer}</View>
      <Field id="words" label={asked.write} value={answer} longest={2000} isTall onChange={write} />
    </ActSheet>
  );
}

function AcceptAct({ objection: { objectionId, decisionId }, onClose }: ActProps) {
  const { sending, send } = useSending(acceptAnswer);
  return (
    <ActSheet
      title={objectionAbilityNames.accept}
      action={objectionAbilityNames.accept}
      sending={sending}
      sentences={noticesRefusals.acceptAnswer}
      onAct={() => void send({ objectionId }, { about: decisionId })}
      onClose={onClose}
    >
      <View>{words.asksAccept}</View>
    </ActSheet>
  );
}

function EscalateAct({ objection: { objectionId, decisionId, level }, onClose }: ActProps) {
  const { sending, send } = useSending(escalateObjection);
  return (
    <ActSheet
      title={objectionAbilityNames.escalate}
      action={objectionAbilityNames.escalate}
      sending={sending}
      sentences={noticesRefusals.escalateObjection}
      onAct={() => void send({ objectionId }, { about: decisionId })}
      onClose={onClose}
    >
      <View>{words.asksEscalate(words.next[level])}</View>
    </ActSheet>
  );
}
