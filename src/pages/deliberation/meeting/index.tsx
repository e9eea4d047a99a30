import { readMeeting } from '@contracts/deliberation';
import type { MeetingShown } from '@contracts/deliberation-shown';
import type { MeetingAbility } from '@contracts/deliberation-words';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Door } from '@/components/door';
import { PollsAbout } from '@/components/polls-of-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { useSeen } from '@/backend/use-seen';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { meetings } from '@/text/meetings';
import { About } from './about';
import { Agenda } from './agenda';
import { AtThePoster } from './at-the-poster';
import { Attendance } from './attendance';
import { SignIn } from './sign-in';
import { Witnessing } from './witness';

/** One house-yard meeting, for whoever lives there: when, where, about what; sign in, speak, read what came of it. */
export default function MeetingPage() {
  const { params } = useRouter();
  const { id: meetingId = '', code } = params;
  const { answer, again } = useAnswer(readMeeting, { meetingId });
  useSeen('meeting', meetingId);
  const isCopy = answer.is === 'here' && answer.asOf !== undefined;
  return (
    <Screen title={meetings.title}>
      {answer.is === 'refused' && code !== undefined ? (
        <AtThePoster meetingId={meetingId} code={code} answer={answer} again={again} />
      ) : (
        <Reading answer={answer} again={again} sentences={meetingRefusals.readMeeting}>
          {(meeting) => <Shown meeting={meeting} isCopy={isCopy} code={code} />}
        </Reading>
      )}
    </Screen>
  );
}

interface ShownProps {
  readonly meeting: MeetingShown;
  /** Read some time ago: what may be done now is not known. */
  readonly isCopy: boolean;
  readonly code: string | undefined;
}

/** Whoever may do one of these works at the meeting's desk. */
const deskAbilities: readonly MeetingAbility[] = [
  'change',
  'cancel',
  'sign_in_others',
  'record_headcount',
  'draw_up',
  'confirm',
  'correct',
];

function Shown({ meeting, isCopy, code }: ShownProps) {
  const { meetingId, abilities, state } = meeting;
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  const isDesk = abilities.some((it) => deskAbilities.includes(it));
  return (
    <View className="group wide-gap">
      {meeting.cancelled ? (
        <Banner tone="due" text={meetings.cancelled(meeting.cancelled.reason)} />
      ) : null}
      <About meeting={meeting} />
      <SignIn meeting={meeting} isCopy={isCopy} code={code} />
      {abilities.includes('raise') || (isCopy && state === 'called') ? (
        <BigButton
          id="speak"
          look={meeting.mine ? 'main' : 'quiet'}
          text={meetings.speak}
          onPress={to(`/pages/deliberation/raise/index?meeting=${meetingId}`)}
        />
      ) : null}
      <Witnessing meeting={meeting} />
      <PollsAbout meetingId={meetingId} />
      <Agenda meeting={meeting} />
      <View className="doors">
        {state === 'published' ? (
          <Door
            name={meetings.minutes}
            said={meetings.minutesSaid}
            icon="book"
            onPress={to(`/pages/deliberation/minutes/index?id=${meetingId}`)}
          />
        ) : null}
        <Door
          name={meetings.lists}
          said={meetings.listsSaid}
          icon="list"
          onPress={to(`/pages/deliberation/lists/index?id=${meetingId}`)}
        />
        {isDesk ? (
          <Door
            name={meetings.desk}
            said={meetings.deskSaid}
            icon="desk"
            onPress={to(`/workbench/meeting/index?id=${meetingId}`)}
          />
        ) : null}
      </View>
      <Attendance meeting={meeting} />
    </View>
  );
}
