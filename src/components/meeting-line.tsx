import type { MeetingLine as MeetingLineShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from './card';
import { useNow } from './use-now';
import { daysUntil } from '@/text/days';
import { meetingKindNames, meetings, stateOfMeeting, whenOf } from '@/text/meetings';

interface MeetingLineProps {
  readonly line: MeetingLineShown;
  /** A poster's code that was scanned before it was known to which meeting it belongs. */
  readonly code?: string | undefined;
  /** Where it is opened; those who run it have a desk. */
  readonly page?: string;
}

/** One meeting: when, where, about what. Tonight's stands out. */
export function MeetingLine({
  line,
  code,
  page = '/pages/deliberation/meeting/index',
}: MeetingLineProps) {
  const now = useNow();
  const isSoon = line.phase !== 'over' && daysUntil(line.startsAt, now) <= 0;
  const withCode = code === undefined ? '' : `&code=${code}`;
  return (
    <Card
      isDue={isSoon && line.state !== 'cancelled'}
      onPress={() => {
        void Taro.navigateTo({ url: `${page}?id=${line.meetingId}${withCode}` });
      }}
    >
      <View className="row between">
        <View className="strong">{whenOf(line.startsAt, now)}</View>
        <View className={`tag ${line.phase === 'on' ? 'tag-due' : ''}`}>
          {stateOfMeeting(line.state, line.phase)}
        </View>
      </View>
      <View>{meetings.line(meetingKindNames[line.kind], line.placeName)}</View>
      <View>{meetings.yard(line.yard)}</View>
      <View className="soft">{meetings.topicsOf(line.topics)}</View>
      <View className="row">
        {line.isDeclared ? <View className="tag">{meetings.declared}</View> : null}
        {line.isSignedIn ? <View className="tag">{meetings.signed}</View> : null}
        {line.isInvited && !line.isSignedIn && line.phase !== 'over' ? (
          <View className="tag">{meetings.invited}</View>
        ) : null}
      </View>
    </Card>
  );
}
