import { listEntries, takeBack } from '@contracts/polls-entries';
import { type TakeBackReason, takeBackReasonsOf, type VotingWay } from '@contracts/polls-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { usePages } from '@/backend/use-pages';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { EntryLine, type EntryOfDesk, wordsOf } from '@/components/entry-line';
import { Fold } from '@/components/fold';
import { MoreButton } from '@/components/more-button';
import { type PickedPerson, PersonChoice } from '@/components/person-choice';
import { Reading } from '@/components/reading';
import { SmallButton } from '@/components/small-button';
import { parts } from '@/text/parts';
import { pollDesk } from '@/text/poll-desk';
import { entryNames, takeBackReasonNames } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';
import type { PartProps } from './part-props';

/** What the desk wrote down, way by way or for one person, and the way back for what was written wrongly. */
export function TakeBack({ poll }: PartProps) {
  const { pollId, villageId, ways, isSecret } = poll.frozen;
  const [way, setWay] = useState<VotingWay>();
  const [person, setPerson] = useState<PickedPerson>();
  const [wrong, setWrong] = useState<EntryOfDesk>();
  return (
    <Fold open={parts.unfold} label={pollDesk.entries} answer={pollDesk.entriesSaid}>
      <PersonChoice
        label={pollDesk.findEntry}
        villageId={villageId}
        chosen={person}
        mayBeMe={false}
        onChoose={(chosen) => {
          setPerson(chosen);
          setWay(undefined);
        }}
      />
      <View className="strong">{pollDesk.whichWay}</View>
      <ChoiceList
        label={pollDesk.whichWay}
        choices={ways.map((value) => ({ value, name: entryNames[value] }))}
        chosen={way}
        onChoose={(chosen) => {
          setWay(chosen);
          setPerson(undefined);
        }}
      />
      {isSecret && way === 'online' ? <View>{pollDesk.secretStays}</View> : null}
      {way === undefined ? null : <OfWay key={way} pollId={pollId} way={way} onWrong={setWrong} />}
      {person ? <OfPerson pollId={pollId} person={person} onWrong={setWrong} /> : null}
      {wrong ? (
        <Asking
          key={wrong.entryId}
          pollId={pollId}
          entry={wrong}
          onClose={() => {
            setWrong(undefined);
          }}
        />
      ) : null}
    </Fold>
  );
}

interface EntriesProps {
  readonly pollId: string;
  readonly onWrong: (entry: EntryOfDesk) => void;
}

function OfWay({ pollId, way, onWrong }: EntriesProps & { readonly way: VotingWay }) {
  const { answer, items, more, again } = usePages(
    listEntries,
    { pollId, way },
    { keepsCopy: false },
  );
  return (
    <Reading answer={answer} again={again} sentences={pollsRefusals.listEntries}>
      {() => (
        <View className="group">
          {items.length === 0 ? <View>{pollDesk.noEntries}</View> : null}
          <Entries items={items} onWrong={onWrong} />
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}

function OfPerson({
  pollId,
  person: { personId },
  onWrong,
}: EntriesProps & { readonly person: PickedPerson }) {
  const { answer, again } = useAnswer(listEntries, { pollId, personId }, { keepsCopy: false });
  return (
    <Reading answer={answer} again={again} sentences={pollsRefusals.listEntries}>
      {({ items }) => (
        <View className="group">
          {items.length === 0 ? <View>{pollDesk.noEntryOf}</View> : null}
          <Entries items={items} onWrong={onWrong} />
        </View>
      )}
    </Reading>
  );
}

function Entries({
  items,
  onWrong,
}: Pick<EntriesProps, 'onWrong'> & { readonly items: readonly EntryOfDesk[] }) {
  return (
    <>
      {items.map((entry) => (
        <EntryLine key={entry.entryId} entry={entry}>
          {entry.mayTakeBack ? (
            <SmallButton
              text={pollDesk.takeBack}
              label={pollDesk.takeBackOf(wordsOf(entry))}
              onPress={() => {
                onWrong(entry);
              }}
            />
          ) : null}
        </EntryLine>
      ))}
    </>
  );
}

interface AskingProps {
  readonly pollId: string;
  readonly entry: EntryOfDesk;
  readonly onClose: () => void;
}

/** Why, and what it means; then it is taken back. */
function Asking({ pollId, entry, onClose }: AskingProps) {
  const { sending, send } = useSending(takeBack);
  const [because, setBecause] = useState<TakeBackReason>();
  const { entryId, way } = entry;
  return (
    <ActSheet
      title={pollDesk.takeBackOf(wordsOf(entry))}
      action={pollDesk.takeBack}
      look="danger"
      isReady={because !== undefined}
      sending={sending}
      sentences={pollsRefusals.takeBack}
      done={pollDesk.takeBackDone}
      onAct={() => {
        if (because) {
          void send({ pollId, entryId, because }, { about: pollId });
        }
      }}
      onClose={onClose}
    >
      <View className="strong">{pollDesk.takeBackAsk}</View>
      <ChoiceList
        label={pollDesk.takeBackAsk}
        choices={takeBackReasonsOf[way].map((value) => ({
          value,
          name: takeBackReasonNames[value],
        }))}
        chosen={because}
        onChoose={setBecause}
      />
      {way === 'paper' ? <View>{pollDesk.slipInHand}</View> : null}
    </ActSheet>
  );
}
