import type { DecisionShown } from '@contracts/decisions-shown';
import type { MeetingStep } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { BodyRule } from '@/components/body-rule';
import { one } from '@/text/decision-pages';
import { stepNames } from '@/text/decision-words';
import { Detail } from './detail';
import { meetingsOf, ruleOf, rulesOf } from './meeting';
import { MeetingShown } from './meeting-shown';

interface MeetingStepProps {
  readonly decision: DecisionShown;
  readonly step: MeetingStep;
  readonly status: DecisionShown['steps'][number]['status'];
}

/** One of the four discussions: who met and what was counted, or by which rule they will. */
export function MeetingStepDetail({ decision, step, status }: MeetingStepProps) {
  const [last, ...earlier] = meetingsOf(decision, step);
  return (
    <View className="group">
      {step === 'resolution' ? <HowToVote decision={decision} /> : null}
      {last ? (
        <MeetingShown decision={decision} meeting={last} isOpenAtFirst={step === 'resolution'} />
      ) : null}
      {!last && status === 'done' ? <View>{one.merged}</View> : null}
      {last || status === 'done' || status === 'skipped' ? null : (
        <Rules decision={decision} step={step} isOpenAtFirst={status === 'now'} />
      )}
      {earlier.length === 0 ? null : (
        <Detail of={one.earlier(earlier.length)} text={one.earlier(earlier.length)}>
          {earlier.map((meeting) => (
            <MeetingShown key={meeting.calledAt} decision={decision} meeting={meeting} />
          ))}
        </Detail>
      )}
      <Delegation decision={decision} step={step} />
    </View>
  );
}

/** Whether the phone counts: said wherever somebody might think that it does. */
function HowToVote({ decision }: Pick<MeetingStepProps, 'decision'>) {
  const [last] = meetingsOf(decision, 'resolution');
  const rules = last ? [ruleOf(decision, last)] : rulesOf(decision, 'resolution');
  const mayOnline = rules.some((rule) => rule?.ways.includes('online'));
  return (
    <View className="banner">
      {mayOnline || decision.rules.onlineBinding ? one.onlineCounts : one.onsiteOnly}
    </View>
  );
}

interface RulesProps extends Pick<MeetingStepProps, 'decision' | 'step'> {
  readonly isOpenAtFirst: boolean;
}

function Rules({ decision, step, isOpenAtFirst }: RulesProps) {
  const rules = rulesOf(decision, step);
  return rules.length === 0 ? null : (
    <Detail of={`${stepNames[step]}，${one.rule}`} text={one.rule} isOpenAtFirst={isOpenAtFirst}>
      {rules.length > 1 ? <View>{one.bodyOr}</View> : null}
      {rules.map((rule) => (
        <BodyRule key={rule.body} rule={rule} />
      ))}
    </Detail>
  );
}

function Delegation({
  decision: { delegation },
  step,
}: Pick<MeetingStepProps, 'decision' | 'step'>) {
  return step === 'resolution' && delegation ? (
    <View>{one.delegation(delegation.from, delegation.until)}</View>
  ) : null;
}
