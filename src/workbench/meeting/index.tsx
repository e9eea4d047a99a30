import { readMeeting } from '@contracts/deliberation';
import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { Banner } from '@/components/banner';
import { PollsAbout } from '@/components/polls-of-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SmallButton } from '@/components/small-button';
import { useNow } from '@/components/use-now';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import { meetingKindNames, meetings, stateOfMeeting, whenOf } from '@/text/meetings';
import { AttendanceDesk } from './attendance-desk';
import { Cancel } from './cancel';
import { Change } from './change';
import { Declare } from './declare';
import { RecordHands } from './record-hands';
import { ItemsDesk } from './items-desk';
import { MinutesDesk } from './minutes-desk';
import { Poster } from './poster';
import { TopicsDesk } from './topics-desk';

/** The desk of one meeting: whoever calls, hosts or records it finds what is to be done now, and nothing else. */
export default function MeetingDeskPage() {
  const { params } = useRouter();
  const meetingId = params['id'] ?? '';
  const { answer, again } = useAnswer(readMeeting, { meetingId });
  useSeen('meeting', meetingId);
  return (
    <Screen title={meetingDesk.title} isDesk>
      <Reading answer={answer} again={again} sentences={meetingRefusals.readMeeting}>
        {(meeting) => <Desk meeting={meeting} />}
      </Reading>
    </Screen>
  );
}

function Desk({ meeting }: { readonly meeting: MeetingShown }) {
  const { abilities, meetingId, cancelled } = meeting;
  return (
    <View className="group wide-gap">
      {cancelled ? <Banner tone="due" text={meetings.cancelled(cancelled.reason)} /> : null}
      <View className="two">
        <View className="group wide-gap">
          <Which meeting={meeting} />
          {abilities.includes('declare') ? <Declare meeting={meeting} /> : null}
          <AttendanceDesk meeting={meeting} />
          <ItemsDesk meeting={meeting} />
        </View>
        <View className="group wide-gap">
          <Poster meeting={meeting} />
          <TopicsDesk meeting={meeting} />
          <PollsAbout meetingId={meetingId} page="/workbench/poll/index" />
          {abilities.includes('record_count') ? <RecordHands meeting={meeting} /> : null}
          <MinutesDesk meeting={meeting} />
          <Change meeting={meeting} />
          <Cancel meeting={meeting} />
        </View>
      </View>
    </View>
  );
}

function Which({ meeting }: { readonly meeting: MeetingShown }) {
  const now = useNow();
  const { meetingId, startsAt, state, phase, kind, placeName, yard, host, recorder } = meeting;
  return (
    <View className="card">
      <View className="row between">
        <View className="h2">{whenOf(startsAt, now)}</View>
        <View className="tag">{stateOfMeeting(state, phase)}</View>
      </View>
      <View className="strong">{meetings.line(meetingKindNames[kind], placeName)}</View>
      <View>{meetings.yard(yard)}</View>
      <View className="row">
        <View>{meetings.host(host.name)}</View>
        <View>{meetings.recorder(recorder.name)}</View>
      </View>
      <View className={meeting.standing.quorum ? 'strong' : 'soft'}>
        {meetings.standingOf(meeting.standing)}
      </View>
      <SmallButton
        text={meetingDesk.asVillager}
        onPress={() => {
          void Taro.navigateTo({ url: `/pages/deliberation/meeting/index?id=${meetingId}` });
        }}
      />
    </View>
  );
}
