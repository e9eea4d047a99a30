import { previewRoute, suggestFor } from '@contracts/requests';
import type { SafetyFlag } from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { SmallButton } from '@/components/small-button';
import { SpeakButton } from '@/components/speak-button';
import { safetyNames } from '@/text/request-words';
import { requestRefusals } from '@/text/request-refusals';
import { filing } from '@/text/requests';
import { routeInputOf } from './draft';
import { KindAndCategory } from './kind-and-category';
import { Nameless } from './nameless-choice';
import { Route } from './route';
import { Similar } from './similar';
import type { StepProps } from './step-props';

/** What it looks like, where it would go and why, and what is running already, before it is sent. */
export function CheckStep({ draft, change }: StepProps) {
  const { place, text } = draft;
  const suggestion = useAnswer(
    suggestFor,
    { text, ...(place ? { placeId: place.placeId } : {}) },
    { keepsCopy: false },
  );
  const route = useAnswer(previewRoute, routeInputOf(draft), { keepsCopy: false });
  const found = suggestion.answer.is === 'here' ? suggestion.answer.data : undefined;
  const unasked = (found?.safety ?? []).filter(({ flag }) => !draft.safety.includes(flag));

  return (
    <View className="group wide-gap">
      <Heading text={filing.check.ask} />
      <View className="card">
        <View className="words">{text}</View>
        <SpeakButton isPersonal text={text} />
      </View>
      {unasked.length > 0 ? (
        <DangerAgain
          flags={unasked}
          onConfirm={(flag) => {
            change({ safety: [...draft.safety, flag] });
          }}
        />
      ) : null}
      <KindAndCategory
        draft={draft}
        change={change}
        kinds={found?.kinds ?? []}
        categories={found?.categories ?? []}
        isAsked={suggestion.answer.is !== 'underway'}
      />
      {found ? <Similar similar={found.similar} /> : null}
      <Nameless draft={draft} change={change} />
      <Field
        id="phone"
        label={filing.check.phone}
        hint={filing.check.phoneHint}
        value={draft.phone}
        longest={20}
        type="number"
        isOptional
        onChange={(phone) => {
          change({ phone });
        }}
      />
      {routeInputOf(draft) ? (
        <Reading answer={route.answer} again={route.again} sentences={requestRefusals.previewRoute}>
          {(to) => <Route to={to} />}
        </Reading>
      ) : null}
    </View>
  );
}

interface DangerAgainProps {
  readonly flags: readonly { readonly flag: SafetyFlag; readonly reason: string }[];
  readonly onConfirm: (flag: SafetyFlag) => void;
}

/** The words speak of a danger that was not ticked: asked again, never decided for the writer. */
function DangerAgain({ flags, onConfirm }: DangerAgainProps) {
  return (
    <Banner tone="danger" text={filing.check.again}>
      {flags.map(({ flag, reason }) => (
        <View key={flag} className="group">
          <View>{reason}</View>
          <SmallButton
            text={safetyNames[flag]}
            onPress={() => {
              onConfirm(flag);
            }}
          />
        </View>
      ))}
    </Banner>
  );
}
