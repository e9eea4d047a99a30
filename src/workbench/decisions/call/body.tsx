import type { DecisionShown } from '@contracts/decisions-shown';
import type { Body, MeetingStep } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { BodyRule } from '@/components/body-rule';
import { ChoiceList } from '@/components/choice-list';
import type { BodyRule as Rule } from '@/text/decision-figures';
import { calling } from '@/text/decision-desk';
import { bodyNames } from '@/text/decision-words';
import type { CallDraft } from './draft';

interface WhichBodyProps {
  readonly decision: DecisionShown;
  readonly step: MeetingStep;
  readonly draft: CallDraft;
  /** The bodies that may decide, for the resolution only. */
  readonly rules: readonly Rule[];
  readonly change: (changes: Partial<CallDraft>) => void;
}

/** Which of the bodies that may decide is called; whether the first two discussions are held as one. */
export function WhichBody({ decision, step, draft, rules, change }: WhichBodyProps) {
  const shown = rules.filter(({ body }) => rules.length === 1 || body === draft.body);
  return (
    <View className="group">
      {step === 'proposal' && decision.rules.mayMerge ? (
        <ChoiceList
          label={calling.merge}
          choices={[
            { value: 'alone', name: calling.alone },
            { value: 'together', name: calling.together },
          ]}
          chosen={draft.isMerged ? 'together' : 'alone'}
          onChoose={(how) => {
            change({ isMerged: how === 'together' });
          }}
        />
      ) : null}
      {rules.length > 1 ? (
        <>
          <View className="strong">{calling.body}</View>
          <ChoiceList<Body>
            label={calling.body}
            choices={rules.map(({ body }) => ({ value: body, name: bodyNames[body] }))}
            chosen={draft.body}
            onChoose={(body) => {
              change({ body });
            }}
          />
        </>
      ) : null}
      {shown.map((rule) => (
        <View key={rule.body} className="card">
          <BodyRule rule={rule} />
        </View>
      ))}
    </View>
  );
}
