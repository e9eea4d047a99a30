import { recordCount } from '@contracts/deliberation-attendance';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { type PickedPerson, PersonChoice } from '@/components/person-choice';
import { SendingNote } from '@/components/sending-note';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import type { PartProps } from './part-props';
import { parts } from '@/text/parts';

const empty = { topicId: '', question: '', agree: '', against: '', abstain: '' };

/** A show of hands in a declared group meeting, under the eyes of two who are there. */
export function HandCount({ meeting: { meetingId, agenda, villageId } }: PartProps) {
  const { sending, send } = useSending(recordCount);
  const [form, setForm] = useState(empty);
  const [witnesses, setWitnesses] = useState<Two>([]);
  const set = (changes: Partial<typeof empty>) => {
    setForm({ ...form, ...changes });
  };
  const figures = [form.agree, form.against, form.abstain].map((it) => Number(it));
  const [agree = 0, against = 0, abstain = 0] = figures;
  const ids = witnesses.flatMap((it) => (it ? [it.personId] : []));
  const isReady =
    form.topicId !== '' &&
    form.question.trim() !== '' &&
    [form.agree, form.against, form.abstain].every((it) => /^\d{1,4}$/.test(it)) &&
    ids.length === 2;
  const act = async () => {
    const { topicId, question } = form;
    const input = { meetingId, topicId, question: question.trim(), agree, against, abstain };
    const end = await send({ ...input, witnessIds: ids }, { about: meetingId });
    if (end.is !== 'refused') {
      setForm(empty);
    }
  };
  return (
    <Fold open={parts.unfold} label={meetingDesk.hands} answer={meetingDesk.handsSaid}>
      <View className="strong">{meetingDesk.topic}</View>
      <ChoiceList
        label={meetingDesk.topic}
        choices={agenda.map(({ topicId: value, title: name }) => ({ value, name }))}
        chosen={form.topicId}
        onChoose={(topicId) => {
          const title = agenda.find((it) => it.topicId === topicId)?.title ?? '';
          set({ topicId, question: form.question === '' ? title : form.question });
        }}
      />
      <Field
        id="question"
        label={meetingDesk.question}
        value={form.question}
        longest={200}
        onChange={(question) => {
          set({ question });
        }}
      />
      <Figures form={form} set={set} />
      <Witnesses villageId={villageId} chosen={witnesses} onChange={setWitnesses} />
      <SendingNote
        sending={sending}
        sentences={attendanceRefusals.recordCount}
        done={meetingDesk.saved}
      />
      <BigButton
        id="record-hands"
        text={meetingDesk.record}
        isOff={!isReady || sending.is === 'underway'}
        onPress={() => void act()}
      />
    </Fold>
  );
}

interface FiguresProps {
  readonly form: typeof empty;
  readonly set: (changes: Partial<typeof empty>) => void;
}

function Figures({ form, set }: FiguresProps) {
  return (
    <>
      {(['agree', 'against', 'abstain'] as const).map((field) => (
        <Field
          key={field}
          id={field}
          label={meetingDesk[field]}
          type="number"
          value={form[field]}
          longest={4}
          onChange={(count) => {
            set({ [field]: count });
          }}
        />
      ))}
    </>
  );
}

type Two = readonly (PickedPerson | undefined)[];

interface WitnessesProps {
  readonly villageId: string;
  readonly chosen: Two;
  readonly onChange: (chosen: Two) => void;
}

function Witnesses({ villageId, chosen, onChange }: WitnessesProps) {
  return (
    <>
      {[0, 1].map((index) => (
        <PersonChoice
          key={index}
          label={meetingDesk.witness(index + 1)}
          villageId={villageId}
          chosen={chosen[index]}
          mayBeMe={false}
          onChoose={(person) => {
            onChange([0, 1].map((at) => (at === index ? person : chosen[at])));
          }}
        />
      ))}
    </>
  );
}
