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
import { parts } from '@/text/parts';
import { pollDesk } from '@/text/poll-desk';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './part-props';
import { SignedIn } from './signed-in';

/** As many as one call takes. */
const AT_ONCE = 50;

/** What came of the last list that was handed in, by name. */
interface Marked {
  readonly present: number;
  readonly hasVoted: readonly string[];
  readonly notElectors: readonly string[];
}
const NOBODY: Marked = { present: 0, hasVoted: [], notElectors: [] };

/** Who is there to raise a hand; whoever has voted already is named and keeps it down. */
export function Present({ poll: { frozen } }: PartProps) {
  const { pollId, villageId, about } = frozen;
  const { sending, send } = useSending(markPresent);
  const [chosen, setChosen] = useState<readonly PickedPerson[]>([]);
  const [marked, setMarked] = useState<Marked>();
  const mark = async (people: readonly PickedPerson[]) => {
    let sum = NOBODY;
    for (let from = 0; from < people.length; from += AT_ONCE) {
      const some = people.slice(from, from + AT_ONCE);
      const personIds = some.map(({ personId }) => personId);
      const end = await send({ pollId, personIds }, { about: pollId });
      if (end.is === 'refused') {
        return;
      }
      setChosen([]);
      sum = added(sum, some, end.is === 'delivered' ? end.answer : undefined);
      setMarked(sum);
    }
  };
  const isOff = sending.is === 'underway';
  return (
    <Fold open={parts.unfold} label={pollDesk.present} answer={pollDesk.presentSaid}>
      {about?.kind === 'meeting' ? (
        <SignedIn meetingId={about.id} isOff={isOff} onMark={(people) => void mark(people)} />
      ) : null}
      <PeopleChoice villageId={villageId} chosen={chosen} most={AT_ONCE} onChange={setChosen} />
      <SendingNote sending={sending} sentences={pollsRefusals.markPresent} />
      {marked && sending.is === 'delivered' ? <MarkedShown marked={marked} /> : null}
      {chosen.length === 0 ? null : (
        <BigButton
          id="mark-present"
          text={pollDesk.markPresent(chosen.length)}
          isOff={isOff}
          onPress={() => void mark(chosen)}
        />
      )}
    </Fold>
  );
}

function MarkedShown({ marked }: { readonly marked: Marked }) {
  const { present, hasVoted, notElectors } = marked;
  return (
    <View className="group">
      <Banner text={pollDesk.marked(present)} />
      {hasVoted.length === 0 ? null : <Banner tone="due" text={pollDesk.hasVoted(hasVoted)} />}
      {notElectors.length === 0 ? null : (
        <Banner tone="due" text={pollDesk.notElectors(notElectors)} />
      )}
    </View>
  );
}

function added(sum: Marked, people: readonly PickedPerson[], answer: unknown): Marked {
  const done = markPresent.output.safeParse(answer);
  if (!done.success) {
    return sum;
  }
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => people.find(({ personId }) => personId === id)?.name ?? id);
  return {
    present: sum.present + done.data.present.length + done.data.already.length,
    hasVoted: [...sum.hasVoted, ...namesOf(done.data.hasVoted)],
    notElectors: [...sum.notElectors, ...namesOf(done.data.notElectors)],
  };
}
