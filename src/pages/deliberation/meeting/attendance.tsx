import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { meetings } from '@/text/meetings';

/** How many came: people and households, never who, and never beside another meeting. */
export function Attendance({ meeting }: { readonly meeting: MeetingShown }) {
  const { persons, households, headcount, unnamed, guests } = meeting.attendance;
  return meeting.phase === 'coming' ? (
    <View className="soft">{meetings.invitedCount(meeting.invited)}</View>
  ) : (
    <View className="card">
      <Heading text={meetings.attendance} />
      <View className="figure">{meetings.people(persons, households)}</View>
      <View>{meetings.headcount(headcount, unnamed)}</View>
      {guests === 0 ? null : <View>{meetings.guests(guests)}</View>}
      <View className="soft">{meetings.invitedCount(meeting.invited)}</View>
    </View>
  );
}
