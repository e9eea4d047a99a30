import { listAttendance } from '@contracts/deliberation-attendance';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { Fold } from '@/components/fold';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import { meetings } from '@/text/meetings';
import { Headcount } from './headcount';
import type { PartProps } from './part-props';
import { SignInOthers } from './sign-in-others';
import { parts } from '@/text/parts';

/** Who is there: by name, by household, and by heads. */
export function AttendanceDesk({ meeting }: PartProps) {
  const { attendance, abilities, meetingId } = meeting;
  return (
    <View className="card">
      <Heading text={meetingDesk.attendance} />
      <View className="figure">{meetingDesk.names(attendance.persons, attendance.households)}</View>
      <View>{meetingDesk.headcount(attendance.headcount)}</View>
      <View className="soft">{meetings.invitedCount(meeting.invited)}</View>
      {abilities.includes('sign_in_others') ? <SignInOthers meeting={meeting} /> : null}
      {abilities.includes('record_headcount') ? <Headcount meeting={meeting} /> : null}
      <Fold open={parts.unfold} label={meetingDesk.who} answer={meetingDesk.whoSaid}>
        <Names meetingId={meetingId} />
      </Fold>
    </View>
  );
}

function Names({ meetingId }: { readonly meetingId: string }) {
  const { answer, items, more, again } = usePages(listAttendance, { meetingId });
  return (
    <Reading answer={answer} again={again} sentences={attendanceRefusals.listAttendance}>
      {() => (
        <View className="group">
          {items.length === 0 ? <EmptyList text={meetingDesk.nobodyYet} /> : null}
          {items.map(({ name, signedAt, receivedAt, way, isGuest, isAddition }, index) => (
            <View key={`${signedAt}-${index}`} className="row between paper-line">
              <View className="strong">{name}</View>
              <View className="row">
                {isGuest ? <View className="tag">{meetingDesk.guest}</View> : null}
                {isAddition ? <View className="tag tag-due">{meetingDesk.addition}</View> : null}
                <View>{meetingDesk.signedLine(signedAt, meetingDesk.ways[way])}</View>
                {receivedAt - signedAt > LATER ? (
                  <View className="soft">{meetingDesk.sentLater(receivedAt)}</View>
                ) : null}
              </View>
            </View>
          ))}
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}

/** What arrives within minutes came at once. */
const LATER = 10 * 60_000;
