import { readMeeting } from '@contracts/deliberation';
import { drawUpMinutes } from '@contracts/deliberation-minutes';
import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import * as z from 'zod/mini';
import { useAnswer } from '@/backend/use-answer';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { meetingRefusals, minutesRefusals } from '@/text/deliberation-refusals';
import { minutesForm } from '@/text/meeting-desk';
import { parts } from '@/text/parts';
import { emptyMinutes, type MinutesDraft, minutesDraft, minutesOf } from './draft';

/** The recorder writes down how it was; the host reads it before it is published. */
export default function WriteMinutesPage() {
  const { params } = useRouter();
  const { answer, again } = useAnswer(readMeeting, { meetingId: params['id'] ?? '' });
  return (
    <Screen title={minutesForm.title} isDesk>
      <Reading answer={answer} again={again} sentences={meetingRefusals.readMeeting}>
        {(meeting) => <Writing meeting={meeting} />}
      </Reading>
    </Screen>
  );
}

function Writing({ meeting }: { readonly meeting: MeetingShown }) {
  const { meetingId, agenda } = meeting;
  const { draft, change, putAway } = useForm(`minutes-${meetingId}`, z.optional(minutesDraft), () =>
    emptyMinutes(meeting),
  );
  const { sending, send } = useSending(drawUpMinutes);
  const minutes = minutesOf(meeting, draft);
  const made = drawUpMinutes.output.safeParse(
    sending.is === 'delivered' ? sending.answer : undefined,
  );
  const submit = async () => {
    if (minutes) {
      const end = await send(minutes, { callId: draft.callId, about: meetingId });
      if (end.is !== 'refused') {
        putAway();
      }
    }
  };
  const isSent = sending.is === 'delivered' || sending.is === 'waiting';
  return (
    <View className="group wide-gap">
      {isSent ? null : <Fields draft={draft} change={change} agenda={agenda} />}
      <SendingNote
        sending={sending}
        sentences={minutesRefusals.drawUpMinutes}
        done={made.success ? minutesForm.sent(made.data.edition) : parts.done}
      />
      {isSent ? (
        <BigButton
          text={minutesForm.toDesk}
          onPress={() => {
            void Taro.redirectTo({ url: `/workbench/meeting/index?id=${meetingId}` });
          }}
        />
      ) : (
        <BigButton
          id="send"
          text={minutesForm.send}
          isOff={!minutes || sending.is === 'underway'}
          onPress={() => void submit()}
        />
      )}
    </View>
  );
}

interface FieldsProps {
  readonly draft: MinutesDraft;
  readonly change: (changes: Partial<MinutesDraft>) => void;
  readonly agenda: MeetingShown['agenda'];
}

/** When it was, what was explained, and what was said to each point. */
function Fields({ draft, change, agenda }: FieldsProps) {
  const field = (name: 'day' | 'from' | 'until' | 'talk' | 'summary', longest: number) => (
    <Field
      id={name}
      label={minutesForm[name]}
      value={draft[name]}
      longest={longest}
      isTall={longest > 12}
      isOptional={longest > 12}
      onChange={(written) => {
        change({ [name]: written });
      }}
    />
  );
  return (
    <View className="two">
      <View className="group wide-gap">
        {field('day', 12)}
        {field('from', 8)}
        {field('until', 8)}
        {field('talk', 3000)}
        {field('summary', 3000)}
      </View>
      <View className="group wide-gap">
        <View className="soft">{minutesForm.noNames}</View>
        {agenda.map(({ topicId, title }) => (
          <Field
            key={topicId}
            id={`topic-${topicId}`}
            label={minutesForm.said(title)}
            value={draft.topics[topicId] ?? ''}
            longest={1000}
            isTall
            isOptional
            onChange={(written) => {
              change({ topics: { ...draft.topics, [topicId]: written } });
            }}
          />
        ))}
      </View>
    </View>
  );
}
