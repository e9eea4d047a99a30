import type { DecisionShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { Countdown } from './countdown';
import { Heading } from './heading';
import { SpeakButton } from './speak-button';
import { useNow } from './use-now';
import { dayOf } from '@/text/days';
import { decisionList, one } from '@/text/decision-pages';
import { awaitedNames, outcomeNames, phaseNames, trackNames } from '@/text/decision-words';

/** What happens next, who holds it, by when. */
export function DecisionNext({ decision }: { readonly decision: DecisionShown }) {
  const now = useNow();
  const { next, outcome, track, villageName, phase, abilities } = decision;
  return (
    <View className={`card ${next?.isOverdue ? 'card-due' : ''}`}>
      <View className="row">
        <View className="tag">{phaseNames[phase]}</View>
        {outcome ? (
          <View className={`tag ${outcome === 'passed' ? '' : 'tag-due'}`}>
            {outcomeNames[outcome]}
          </View>
        ) : null}
      </View>
      <Heading text={one.next} />
      <View className="strong">{happens(decision)}</View>
      {next?.office ? <View>{decisionList.heldBy(next.office.name)}</View> : null}
      {next?.by === undefined ? null : <Countdown dueAt={next.by} now={now} />}
      {next?.risenTo ? <View>{one.risen(next.risenTo.name)}</View> : null}
      {abilities.includes('object') ? <View>{one.mayObject}</View> : null}
      <View className="row between">
        <View className="soft">{`${villageName} · ${trackNames[track]}`}</View>
        <SpeakButton text={spokenSummary(decision)} />
      </View>
    </View>
  );
}

function happens({ next, phase }: DecisionShown): string {
  if (next) {
    return awaitedNames[next.does];
  }
  return phase in one.overBy ? one.overBy[phase as keyof typeof one.overBy] : one.over;
}

/** For those who listen instead of reading. */
function spokenSummary(decision: DecisionShown): string {
  const { title, text, next, outcome } = decision;
  return [
    title,
    text,
    ...(outcome ? [outcomeNames[outcome]] : []),
    happens(decision),
    ...(next?.office ? [decisionList.heldBy(next.office.name)] : []),
    ...(next?.by === undefined ? [] : [one.by(dayOf(next.by))]),
  ].join('。');
}
