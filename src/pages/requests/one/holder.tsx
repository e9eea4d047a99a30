import type { RequestShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import { Countdown } from '@/components/countdown';
import { Heading } from '@/components/heading';
import { Hotlines } from '@/components/hotlines';
import { SpeakButton } from '@/components/speak-button';
import { useNow } from '@/components/use-now';
import { channelNames, outcomeNames, satisfactionNames } from '@/text/request-words';
import { mine, one } from '@/text/requests';
import { desk } from '@/text/workbench';
import { happensNext } from '../happens-next';

/** What happens next, who holds it, by when, and why it went there. */
export function Holder({ request }: { readonly request: RequestShown }) {
  const now = useNow();
  const { state, office, dueAt, outcome, ratings, reader } = request;
  const isOver = state === 'closed' || state === 'withdrawn';
  const isOffice = reader === 'holder' || reader === 'colleague';
  const next = happensNext(request);
  return (
    <View className="card">
      <Heading text={one.next} />
      <View className="strong">{next}</View>
      {isOver || request.holderName === undefined ? null : (
        <View>{one.holder(office.name, request.holderName)}</View>
      )}
      {isOver || state === 'answered' ? null : (
        <Countdown dueAt={dueAt} now={now} wentTo={risenTo(request)} />
      )}
      {outcome ? <View className="strong">{one.outcome(outcomeNames[outcome])}</View> : null}
      {request.proved ? <View>{one.proved}</View> : null}
      {ratings ? (
        <View>{one.rated(satisfactionNames[ratings.office], satisfactionNames[ratings.unit])}</View>
      ) : null}
      {request.told.length === 0 ? null : (
        <View>{one.told(request.told.map(({ name }) => name))}</View>
      )}
      {isOver || isOffice ? null : <Hotlines numbers={request.hotlines} />}
      <View>{one.way(channelNames[request.channel])}</View>
      <View>{one.reason(request.reason)}</View>
      <View className="soft">{one.basis(request.basis)}</View>
      {isOffice && !isOver ? (
        <View className="soft">
          {request.next ? desk.nextOwner(request.next.name) : desk.nobodyNext}
        </View>
      ) : null}
      <View className="row">
        {request.urgent ? <View className="tag tag-danger">{mine.urgent}</View> : null}
        {request.sealed ? <View className="tag">{mine.sealed}</View> : null}
        <SpeakButton text={`${next}${one.reason(request.reason)}`} />
      </View>
    </View>
  );
}

/** To whom an overdue request went last. */
function risenTo({ diary }: RequestShown): string | undefined {
  return [...diary].reverse().find(({ did }) => did === 'overdue')?.to?.name;
}
