import { makeCode } from '@contracts/codes';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { useMe } from '@/session/use-me';
import { codesRefusals } from '@/text/codes';
import { meetingDesk } from '@/text/meeting-desk';
import { Print } from '../codes/print';
import type { PartProps } from './part-props';

/** The code on the table: made once, printed as often as wanted. A meeting that has one keeps it. */
export function Poster({ meeting: { meetingId, code, state, phase } }: PartProps) {
  const { me } = useMe();
  const { sending, send } = useSending(makeCode);
  const made = makeCode.output.safeParse(sending.is === 'delivered' ? sending.answer : undefined);
  if (state !== 'called' || phase === 'over' || me?.posts.length === 0) {
    return null;
  }
  return (
    <View className="card">
      <Heading text={meetingDesk.poster} />
      <View>{meetingDesk.posterSaid}</View>
      <SendingNote
        sending={sending}
        sentences={codesRefusals.makeCode}
        done={meetingDesk.posterMade}
      />
      {made.success ? (
        <Print codeIds={made.data.codeIds} />
      ) : (
        <BigButton
          look="quiet"
          text={meetingDesk.makePoster}
          isOff={sending.is === 'underway'}
          onPress={() => void send({ for: { kind: 'meeting', ...code, meetingId } })}
        />
      )}
    </View>
  );
}
