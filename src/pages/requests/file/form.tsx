import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type PropsWithChildren, useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Banner } from '@/components/banner';
import { Sheet } from '@/components/sheet';
import { SmallButton } from '@/components/small-button';
import { filing } from '@/text/requests';
import { CheckStep } from './check-step';
import { Guest } from './guest';
import { DangerStep, PhotoStep, WhatStep, WhereStep } from './steps';
import type { StepProps } from './step-props';
import { WhoStep } from './who-step';

const STEPS = [DangerStep, WhatStep, WhereStep, WhoStep, PhotoStep, CheckStep] as const;

interface FormProps extends StepProps {
  /** Whole enough to be sent. */
  readonly isReady: boolean;
  readonly isSending: boolean;
  readonly onSend: () => void;
  readonly onStartOver: () => void;
}

/** One question on a page; forward and back at any time. */
export function Form(props: PropsWithChildren<FormProps>) {
  const { draft, change, isReady, isSending, onSend, onStartOver, children } = props;
  const last = STEPS.length - 1;
  const at = Math.min(Math.max(draft.step, 0), last);
  const Step = STEPS[at] ?? DangerStep;
  const go = (step: number) => {
    change({ step });
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  return (
    <View className="group wide-gap">
      <View className="soft">{filing.stepOf(at + 1, STEPS.length, filing.steps[at] ?? '')}</View>
      {draft.person ? <Banner text={filing.forPerson(draft.person.name)} /> : null}
      {!draft.person && (at === 0 || at === last) ? <Guest /> : null}
      <Step draft={draft} change={change} />
      {children}
      {at === last ? (
        <BigButton
          id="send"
          text={isSending ? filing.sending : filing.send}
          isOff={!isReady || isSending}
          onPress={onSend}
        />
      ) : (
        <BigButton
          id="next"
          text={at === 0 && draft.safety.length === 0 ? filing.danger.safe : filing.next}
          onPress={() => {
            go(at + 1);
          }}
        />
      )}
      {at === last && !isReady ? <View className="wrong">{filing.missing(draft)}</View> : null}
      {at === 0 ? null : (
        <BigButton
          look="quiet"
          text={filing.before}
          onPress={() => {
            go(at - 1);
          }}
        />
      )}
      <StartOver onStartOver={onStartOver} />
      <View className="soft">{filing.kept}</View>
    </View>
  );
}

function StartOver({ onStartOver }: { readonly onStartOver: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <SmallButton
        text={filing.startOver}
        onPress={() => {
          setAsking(true);
        }}
      />
      {isAsking ? (
        <Sheet
          title={filing.startOverAsk}
          onClose={() => {
            setAsking(false);
          }}
        >
          <BigButton
            look="danger"
            text={filing.startOverYes}
            onPress={() => {
              setAsking(false);
              onStartOver();
            }}
          />
        </Sheet>
      ) : null}
    </>
  );
}
