import { witnessCount } from '@contracts/polls';
import type { PollShown } from '@contracts/polls-shown';
import type { CountedWay } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { Banner } from '@/components/banner';
import { CountForm } from '@/components/count-form';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { countedWayNames, polls } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';

interface WitnessProps {
  readonly poll: PollShown;
  readonly way: CountedWay;
}

/** A witness counts too, on the own phone and without seeing what the recorder wrote. */
export function Witness({ poll: { frozen, counts }, way }: WitnessProps) {
  const { sending, send } = useSending(witnessCount);
  const entry = counts.find((it) => it.way === way)?.entry ?? 1;
  const { pollId } = frozen;
  const parsed = witnessCount.output.safeParse(
    sending.is === 'delivered' ? sending.answer : undefined,
  );
  return (
    <View className="card">
      <Heading text={`${polls.witness}：${countedWayNames[way]}`} />
      <View>{polls.witnessHow}</View>
      <SendingNote
        sending={sending}
        sentences={pollsRefusals.witnessCount}
        done={polls.witnessDone}
      />
      {parsed.success ? (
        <Banner
          tone={parsed.data.agrees ? 'calm' : 'due'}
          text={parsed.data.agrees ? polls.witnessAgrees : polls.witnessDiffers}
        />
      ) : (
        <CountForm
          frozen={frozen}
          way={way}
          isOff={sending.is === 'underway'}
          onCount={(figures) => void send({ pollId, way, entry, figures }, { about: pollId })}
        />
      )}
    </View>
  );
}
