import type { OutputOf } from '@contracts/contract';
import type { readRevision } from '@contracts/rules';
import { View } from '@tarojs/components';
import { momentOf } from '@/text/days';
import { revisionHappens, revisionName, wayText } from '@/text/rule-way';
import { revisionStateNames, revisionStepNames } from '@/text/rule-words';
import { Countdown } from '../countdown';
import { Heading } from '../heading';
import { SpeakButton } from '../speak-button';
import { StepLine } from '../step-line';
import { useNow } from '../use-now';

export type Revision = OutputOf<typeof readRevision>;

/** What happens next with a village's rules, who holds it, by when. */
export function RevisionHead({ revision }: { readonly revision: Revision }) {
  const now = useNow();
  const { villageName, kind, orgType, state, purpose, duty, openedAt, noticeUntil } = revision;
  const next = revisionHappens(state, orgType, noticeUntil);
  return (
    <View className="card">
      <View className="row between">
        <Heading text={`${villageName} · ${revisionName(kind, orgType)}`} />
        <View className="tag">{revisionStateNames[state]}</View>
      </View>
      <View className="strong">{next}</View>
      {duty ? (
        <>
          <View>{wayText.holder(duty.office.name)}</View>
          <Countdown dueAt={duty.dueAt} now={now} />
        </>
      ) : null}
      <View>{wayText.purpose(purpose)}</View>
      <View className="soft">{wayText.begun(openedAt)}</View>
      <View className="row">
        <SpeakButton text={`${next}${wayText.purpose(purpose)}`} />
      </View>
    </View>
  );
}

/** The line of steps from the first opinion to the day from which the rules count. */
export function RevisionSteps({ revision: { steps } }: { readonly revision: Revision }) {
  return (
    <View className="card">
      <Heading text={wayText.steps} />
      <StepLine
        label={wayText.steps}
        steps={steps.map(({ step, status, at }) => ({
          name: revisionStepNames[step],
          status,
          said: at === undefined ? undefined : momentOf(at),
        }))}
      />
    </View>
  );
}
