import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Heading } from '@/components/heading';
import { StepLine } from '@/components/step-line';
import { useNow } from '@/components/use-now';
import { momentOf } from '@/text/days';
import { one } from '@/text/decision-pages';
import { sourceNames, stepMarks, stepNames } from '@/text/decision-words';
import { isMeetingStep } from './meeting';
import { MeetingStepDetail } from './meeting-step';
import { NoticeStep } from './notice-step';
import { WorkStep } from './work-step';

type Step = DecisionShown['steps'][number];

/** 四议两公开: each step with who met, how many of how many, what was posted. The heart of the page. */
export function Steps({ decision }: { readonly decision: DecisionShown }) {
  const now = useNow();
  return (
    <View className="card">
      <Heading text={one.steps} />
      <View className="soft">{one.stepsSaid}</View>
      <StepLine
        label={one.steps}
        steps={decision.steps.map((step) => ({
          name: stepNames[step.step],
          status: statusOf(decision, step, now),
          mark: stepMarks[step.step],
          said: saidOf(decision, step),
          more: detailOf(decision, step),
        }))}
      />
    </View>
  );
}

/**
 * A notice that is on the boards is not over: the work may begin meanwhile, and whoever objects still can. What is
 * archived waits until the last one has hung its days.
 */
function statusOf(decision: DecisionShown, { step, status }: Step, now: number): Step['status'] {
  const hangs = (notice: string) =>
    decision.notices.some(({ kind, until = 0 }) => notice === `${kind}_notice` && until >= now);
  if (step === 'archive') {
    return status === 'now' && hangs('result_notice') ? 'next' : status;
  }
  return status === 'done' && hangs(step) ? 'now' : status;
}

/** A meeting says by itself when it was. */
function saidOf({ source }: DecisionShown, { step, at }: Step): string | undefined {
  if (step === 'motion' && at !== undefined) {
    return one.source(sourceNames[source], at);
  }
  return at === undefined || isMeetingStep(step) ? undefined : momentOf(at);
}

function detailOf(decision: DecisionShown, { step, status }: Step): ReactNode {
  if (isMeetingStep(step)) {
    return <MeetingStepDetail decision={decision} step={step} status={status} />;
  }
  if (step === 'execution') {
    return <WorkStep decision={decision} />;
  }
  const isAhead = status === 'next' || status === 'now';
  switch (step) {
    case 'decision_notice':
      return <NoticeStep decision={decision} kind="decision" isAhead={isAhead} />;
    case 'result_notice':
      return <NoticeStep decision={decision} kind="result" isAhead={isAhead} />;
    case 'motion':
    case 'archive':
      return null;
  }
}
