import { acceptAnswer, answerObjection, escalateObjection } from '@contracts/decisions-notices';
import type { ObjectionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { WordsAct } from '@/components/words-act';
import { objection as words } from '@/text/decision-pages';
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
  return (
    <WordsAct
      contract={answerObjection}
      sentences={noticesRefusals.answerObjection}
      name={objectionAbilityNames.answer}
      asks={words.asksAnswer}
      longest={2000}
      of={objectionId}
      about={decisionId}
      input={(answer) => ({ objectionId, words: answer })}
      onClose={onClose}
    />
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
