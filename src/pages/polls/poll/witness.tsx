import { type Figures, witnessCount } from '@contracts/polls';
import type { PollShown } from '@contracts/polls-shown';
import type { CountedWay } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { CountForm } from '@/components/count-form';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { countedWayNames, polls } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';

interface WitnessProps {
  readonly poll: PollShown;
  readonly way: CountedWay;
  /** It has arrived, and agrees with what was counted, or does not. */
  readonly onWitnessed: (agrees: boolean) => void;
}

/** A witness counts too, on the own phone and without seeing what the recorder wrote. */
export function Witness({ poll: { frozen, counts }, way, onWitnessed }: WitnessProps) {
  const { sending, send } = useSending(witnessCount);
  const entry = counts.find((it) => it.way === way)?.entry ?? 1;
  const { pollId } = frozen;
  const act = async (figures: Figures) => {
    const end = await send({ pollId, way, entry, figures }, { about: pollId });
    const parsed = witnessCount.output.safeParse(end.is === 'delivered' ? end.answer : undefined);
    if (parsed.success) {
      onWitnessed(parsed.data.agrees);
    }
  };
  return (
    <View className="card">
      <Heading text={`${polls.witness}：${countedWayNames[way]}`} />
      <View>{polls.witnessHow}</View>
      <SendingNote
        sending={sending}
        sentences={pollsRefusals.witnessCount}
        done={polls.witnessDone}
      />
      {sending.is === 'delivered' ? null : (
        <CountForm
          frozen={frozen}
          way={way}
          isOff={sending.is === 'underway'}
          onCount={(figures) => void act(figures)}
        />
      )}
    </View>
  );
}
