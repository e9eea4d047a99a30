import { recordCount } from '@contracts/deliberation-attendance';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { HandFigures, handsIn, noHands } from '@/components/hand-figures';
import { SendingNote } from '@/components/sending-note';
import { SmallButton } from '@/components/small-button';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import { countWords } from '@/text/meetings';
import { parts } from '@/text/parts';
import type { PartProps } from './part-props';

const empty = { topicId: '', question: '', ...noHands };

/** A show of hands in a declared group meeting: it has a result when two who are there have counted the same. */
export function RecordHands({ meeting }: PartProps) {
  const { meetingId, agenda } = meeting;
  const { sending, send } = useSending(recordCount);
  const [form, setForm] = useState(empty);
  const set = (changes: Partial<typeof empty>) => {
    setForm({ ...form, ...changes });
  };
  const hands = handsIn(form);
  const { topicId } = form;
  const question = form.question.trim();
  const act = async () => {
    if (hands) {
      const count = { meetingId, topicId, question, ...hands };
      const end = await send(count, { about: meetingId });
      if (end.is !== 'refused') {
        setForm(empty);
      }
    }
  };
  return (
    <Fold open={parts.unfold} label={meetingDesk.hands} answer={meetingDesk.handsSaid}>
      <CountAgain
        meeting={meeting}
        onChoose={(again) => {
          set({ ...again, ...noHands });
        }}
      />
      <View className="strong">{meetingDesk.topic}</View>
      <ChoiceList
        label={meetingDesk.topic}
        choices={agenda.map(({ topicId: value, title: name }) => ({ value, name }))}
        chosen={topicId}
        onChoose={(chosen) => {
          const title = agenda.find((it) => it.topicId === chosen)?.title ?? '';
          set({ topicId: chosen, question: form.question === '' ? title : form.question });
        }}
      />
      <Field
        id="question"
        label={meetingDesk.question}
        value={form.question}
        longest={200}
        onChange={(written) => {
          set({ question: written });
        }}
      />
      <HandFigures id="hands" path={meeting.standing.quorum?.path} hands={form} onChange={set} />
      <SendingNote
        sending={sending}
        sentences={attendanceRefusals.recordCount}
        done={meetingDesk.handsSaved}
      />
      <BigButton
        id="record-hands"
        text={meetingDesk.record}
        isOff={topicId === '' || question === '' || !hands || sending.is === 'underway'}
        onPress={() => void act()}
      />
    </Fold>
  );
}

interface CountAgainProps extends PartProps {
  readonly onChoose: (again: { readonly topicId: string; readonly question: string }) => void;
}

/** What has no result yet is counted again under the same question, so that it takes the place of the first count. */
function CountAgain({ meeting: { counts }, onChoose }: CountAgainProps) {
  return counts
    .filter(({ isReplaced, state }) => !isReplaced && state !== 'witnessed')
    .map(({ countId, topicId, question, state }) => (
      <View key={countId} className="row between">
        <View className="group">
          <View>{question}</View>
          <View className="soft">{countWords.states[state]}</View>
        </View>
        <SmallButton
          text={meetingDesk.countAgain}
          label={`${question}，${meetingDesk.countAgain}`}
          onPress={() => {
            onChoose({ topicId, question });
          }}
        />
      </View>
    ));
}
