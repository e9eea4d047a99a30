import { recordCount } from '@contracts/polls';
import type { CountedWay } from '@contracts/polls-words';
import { useSending } from '@/backend/use-sending';
import { CountForm } from '@/components/count-form';
import { Fold } from '@/components/fold';
import { SendingNote } from '@/components/sending-note';
import { pollDesk } from '@/text/poll-desk';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './part-props';
import { parts } from '@/text/parts';

interface RecordProps extends PartProps {
  readonly way: CountedWay;
}

/** What was counted by hand or from the slips. It counts when two others have written down the same. */
export function Record({ poll: { frozen, counts }, way }: RecordProps) {
  const { pollId } = frozen;
  const { sending, send } = useSending(recordCount);
  const entry = counts.find((it) => it.way === way)?.entry ?? 0;
  return (
    <Fold
      open={parts.unfold}
      label={entry === 0 ? pollDesk.record[way] : pollDesk.correct[way]}
      answer={entry === 0 ? pollDesk.notYet : pollDesk.entry(entry)}
    >
      <SendingNote
        sending={sending}
        sentences={pollsRefusals.recordCount}
        done={pollDesk.recorded}
      />
      <CountForm
        key={entry}
        frozen={frozen}
        way={way}
        isOff={sending.is === 'underway'}
        onCount={(figures) => void send({ pollId, way, figures }, { about: pollId })}
      />
    </Fold>
  );
}
