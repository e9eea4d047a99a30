import { markPresent } from '@contracts/polls';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Fold } from '@/components/fold';
import { PeopleChoice } from '@/components/people-choice';
import type { PickedPerson } from '@/components/person-choice';
import { SendingNote } from '@/components/sending-note';
import { pollDesk } from '@/text/poll-desk';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './part-props';
import { parts } from '@/text/parts';

/** As many as one call takes. */
const AT_ONCE = 50;

/** Who is there to raise a hand; whoever has voted already is named and keeps it down. */
export function Present({ poll: { frozen } }: PartProps) {
  const { pollId, villageId } = frozen;
  const { sending, send } = useSending(markPresent);
  const [chosen, setChosen] = useState<readonly PickedPerson[]>([]);
  const [marked, setMarked] = useState<readonly PickedPerson[]>([]);
  const done = markPresent.output.safeParse(
    sending.is === 'delivered' ? sending.answer : undefined,
  );
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => marked.find(({ personId }) => personId === id)?.name ?? id);
  const act = async () => {
    setMarked(chosen);
    const personIds = chosen.map(({ personId }) => personId);
    const end = await send({ pollId, personIds }, { about: pollId });
    if (end.is !== 'refused') {
      setChosen([]);
    }
  };
  return (
    <Fold open={parts.unfold} label={pollDesk.present} answer={pollDesk.presentSaid}>
      <PeopleChoice villageId={villageId} chosen={chosen} most={AT_ONCE} onChange={setChosen} />
      <SendingNote sending={sending} sentences={pollsRefusals.markPresent} />
      {done.success ? (
        <View className="group">
          <Banner text={pollDesk.marked(done.data.present.length)} />
          {done.data.hasVoted.length === 0 ? null : (
            <Banner tone="due" text={pollDesk.hasVoted(namesOf(done.data.hasVoted))} />
          )}
          {done.data.notElectors.length === 0 ? null : (
            <Banner tone="due" text={pollDesk.notElectors(namesOf(done.data.notElectors))} />
          )}
        </View>
      ) : null}
      {chosen.length === 0 ? null : (
        <BigButton
          id="mark-present"
          text={pollDesk.markPresent(chosen.length)}
          isOff={sending.is === 'underway'}
          onPress={() => void act()}
        />
      )}
    </Fold>
  );
}
