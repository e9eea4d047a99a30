import { revealPhone } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Answer, useAnswer } from '@/backend/use-answer';
import { dial } from '@/components/dial';
import { Reading } from '@/components/reading';
import { SmallButton } from '@/components/small-button';
import { bindings } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';

/** The number is looked up only when it is needed; the look is logged and the person can read it. */
export function CallAsker({ bindingId }: { readonly bindingId: string }) {
  const [isAsked, setAsked] = useState(false);
  const asked = { of: { bindingId }, reason: 'to_confirm' } as const;
  const { answer, again } = useAnswer(revealPhone, isAsked ? asked : undefined, {
    keepsCopy: false,
  });
  return (
    <View className="group">
      <View className="soft">{bindings.callSaid}</View>
      {isAsked ? (
        <Number answer={answer} again={again} />
      ) : (
        <SmallButton
          text={bindings.call}
          onPress={() => {
            setAsked(true);
          }}
        />
      )}
    </View>
  );
}

interface NumberProps {
  readonly answer: Answer<typeof revealPhone>;
  readonly again: () => void;
}

function Number({ answer, again }: NumberProps) {
  return (
    <Reading answer={answer} again={again} sentences={organisationRefusals.revealPhone}>
      {({ number }) => (
        <SmallButton
          text={number}
          onPress={() => {
            dial(number);
          }}
        />
      )}
    </Reading>
  );
}
