import { closePoll } from '@contracts/polls';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { pollDesk } from '@/text/poll-desk';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './part-props';

/** Ends the voting by hand, where the rules of the poll allow it. */
export function Close({ poll }: PartProps) {
  const { pollId } = poll.frozen;
  const { sending, send } = useSending(closePoll);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      {poll.abilities.includes('close') ? (
        <BigButton
          look="quiet"
          text={pollDesk.close}
          onPress={() => {
            setAsking(true);
          }}
        />
      ) : null}
      {isAsking ? (
        <ActSheet
          title={pollDesk.closeAsk}
          action={pollDesk.close}
          sending={sending}
          sentences={pollsRefusals.closePoll}
          done={pollDesk.closed}
          onAct={() => void send({ pollId }, { about: pollId })}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
}
