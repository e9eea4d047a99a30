import { callMeeting } from '@contracts/decisions-meetings';
import type { DecisionShown } from '@contracts/decisions-shown';
import type { MeetingStep } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import * as z from 'zod/mini';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { PaperPicker } from '@/components/paper-picker';
import { SendingNote } from '@/components/sending-note';
import { calling } from '@/text/decision-desk';
import { stepNames } from '@/text/decision-words';
import { meetingsRefusals } from '@/text/decisions';
import { decidingRules } from '../meeting';
import { WhichBody } from './body';
import { DelegationChoice } from './delegation-choice';
import { callDraft, emptyCall, hasPlan, needsPlan, toSend } from './draft';
import { Roll, useRollPreview } from './roll';
import { WhenAndWhere } from './when';

interface FormProps {
  readonly decision: DecisionShown;
  readonly step: MeetingStep;
  readonly onDone: () => void;
}

/** Which body, when, where, with which papers; and of whom it must be said whether they are of age. */
export function Form({ decision, step: own, onDone }: FormProps) {
  const { decisionId } = decision;
  const { draft, change, putAway } = useForm(
    `call-${own}-${decisionId}`,
    z.optional(callDraft),
    emptyCall,
  );
  const { sending, send } = useSending(callMeeting);
  const step = own === 'proposal' && draft.isMerged ? 'discussion' : own;
  const rules = step === 'resolution' ? decidingRules(decision) : [];
  const body = draft.body ?? (rules.length === 1 ? rules[0]?.body : undefined);
  const rule = rules.find((it) => it.body === body);
  const isBodyKnown = step !== 'resolution' || body !== undefined;
  const preview = useRollPreview(
    isBodyKnown ? { decisionId, step, ...(rule ? { body: rule.body } : {}) } : undefined,
  );
  const drawn = preview.answer.is === 'here' ? preview.answer.data : undefined;
  const whole = toSend(draft, { decisionId, step, rule, drawn });
  const act = async () => {
    if (whole) {
      const { input, enclosures } = whole;
      const end = await send(input, { callId: draft.callId, about: decisionId, enclosures });
      if (end.is !== 'refused') {
        putAway();
      }
      if (end.is === 'delivered') {
        onDone();
      }
    }
  };
  return (
    <View className="two">
      <View className="group wide-gap">
        <View>{calling.step(stepNames[step])}</View>
        <WhichBody decision={decision} step={own} draft={draft} rules={rules} change={change} />
        {rule?.needsDelegation ? (
          <DelegationChoice decision={decision} chosen={draft.delegationId} change={change} />
        ) : null}
        <Roll preview={preview} ages={draft.ages} change={change} />
      </View>
      {isBodyKnown ? (
        <View className="group wide-gap">
          <WhenAndWhere draft={draft} change={change} earliestAt={drawn?.earliestAt} />
          <Heading text={calling.papers} />
          {needsPlan(step) && !hasPlan(draft) ? <View>{calling.planNeeded}</View> : null}
          <PaperPicker
            folder={`decisions/${decisionId}`}
            papers={draft.papers}
            kinds={['plan', 'other']}
            onChange={(papers) => {
              change({ papers });
            }}
          />
          <View className="soft">{calling.frozen}</View>
          <SendingNote sending={sending} sentences={meetingsRefusals.callMeeting} />
          <BigButton
            text={calling.act}
            isOff={!whole || sending.is === 'underway'}
            onPress={() => void act()}
          />
        </View>
      ) : null}
    </View>
  );
}
