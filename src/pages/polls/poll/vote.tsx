import { castBallot } from '@contracts/polls';
import type { PollShown } from '@contracts/polls-shown';
import { useSending } from '@/backend/use-sending';
import { useLettersAbout } from '@/components/letters-about';
import { SendingNote } from '@/components/sending-note';
import { VoteForm } from '@/components/vote-form';
import { polls } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';

/**
 * My voice, given once. What is being chosen is kept nowhere on the phone; what was chosen waits in the outbox until
 * it has arrived, and is then gone from there.
 */
export function Vote({ poll }: { readonly poll: PollShown }) {
  const { pollId } = poll.frozen;
  const { sending, send } = useSending(castBallot);
  const isWaiting = useLettersAbout(castBallot, pollId).some(({ outcome }) => !outcome);
  if (isWaiting) {
    return null;
  }
  return (
    <>
      <SendingNote sending={sending} sentences={pollsRefusals.castBallot} done={polls.castDone} />
      {sending.is === 'delivered' ? null : (
        <VoteForm
          frozen={poll.frozen}
          isOff={sending.is === 'underway'}
          onCast={(choice) => void send({ pollId, choice }, { about: pollId })}
        />
      )}
    </>
  );
}
