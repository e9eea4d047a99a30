import type { RequestShown } from '@contracts/requests-shown';
import type { Ability } from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { abilityNames } from '@/text/request-words';
import { desk } from '@/text/workbench';
import type { ActProps } from './act-props';
import { AnswerAct } from './answer-act';
import { HandOnAct } from './hand-on-act';
import { RateAct } from './rate-act';
import { RevealAct } from './reveal-act';
import { AcceptAct, ConfirmAct, JoinAct, TakeOverAct, WithdrawAct } from './simple-acts';
import { AddWordsAct, ReportUnsolvedAct, StartWorkAct } from './worded-acts';

const acts: Readonly<Record<Ability, ComponentType<ActProps>>> = {
  accept: AcceptAct,
  hand_on: HandOnAct,
  start_work: StartWorkAct,
  answer: AnswerAct,
  take_over: TakeOverAct,
  reveal: RevealAct,
  add_words: AddWordsAct,
  confirm: ConfirmAct,
  report_unsolved: ReportUnsolvedAct,
  withdraw: WithdrawAct,
  rate: RateAct,
  join: JoinAct,
};

interface ActsProps {
  readonly request: RequestShown;
  readonly onReveal: (revealId: string) => void;
}

/** The lawful next steps of this reader, and no others: the first is the one that the page is there for. */
export function Acts({ request, onReveal }: ActsProps) {
  const [chosen, setChosen] = useState<Ability>();
  const Chosen = chosen && acts[chosen];
  return (
    <View className="group">
      <Heading text={desk.canDo} />
      {request.abilities.length === 0 ? <View>{desk.nothingToDo}</View> : null}
      {request.abilities.map((ability, index) => (
        <BigButton
          key={ability}
          id={`act-${ability}`}
          look={index === 0 && ability !== 'withdraw' ? 'main' : 'quiet'}
          text={abilityNames[ability]}
          onPress={() => {
            setChosen(ability);
          }}
        />
      ))}
      {Chosen ? (
        <Chosen
          request={request}
          onReveal={onReveal}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </View>
  );
}
