import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { MinutesAwaited } from '@/components/minutes-awaited';
import { SpeakButton } from '@/components/speak-button';
import { useNow } from '@/components/use-now';
import { meetingKindNames, meetings, stateOfMeeting, whenOf } from '@/text/meetings';

/** When, where, who hosts, what it may decide, and what happens next. */
export function About({ meeting }: { readonly meeting: MeetingShown }) {
  const now = useNow();
  const { state, phase, startsAt, host, recorder, answerers, changes } = meeting;
  const when = whenOf(startsAt, now);
  const standing = meetings.standingOf(meeting.standing);
  const next = nextOf(meeting);
  return (
    <View className="card">
      <View className="row between">
        <View className="h2">{when}</View>
        <View className={`tag ${phase === 'on' ? 'tag-due' : ''}`}>
          {stateOfMeeting(state, phase)}
        </View>
      </View>
      <View className="strong">
        {meetings.line(meetingKindNames[meeting.kind], meeting.placeName)}
      </View>
      <View className="strong">{meetings.yard(meeting.yard)}</View>
      {next === undefined ? null : <View>{next}</View>}
      <MinutesAwaited meeting={meeting} />
      <View className="row">
        <View>{meetings.host(host.name)}</View>
        <View>{meetings.recorder(recorder.name)}</View>
      </View>
      {answerers.length === 0 ? null : (
        <View>{meetings.answerers(answerers.map(({ name }) => name))}</View>
      )}
      {changes.map(({ at, what }) => (
        <View key={`${what}-${at}`} className="tag tag-due">
          {meetings.changed(meetings.changes[what], at)}
        </View>
      ))}
      <View className={meeting.standing.quorum ? 'strong' : 'soft'}>{standing}</View>
      <SpeakButton
        text={[
          when,
          meeting.yard,
          ...meeting.agenda.map(({ title }) => title),
          next,
          standing,
        ].join('。')}
      />
    </View>
  );
}

function nextOf({ state, phase, mine }: MeetingShown): string | undefined {
  if (state === 'cancelled') {
    return undefined;
  }
  if (state === 'published') {
    return meetings.next.published;
  }
  if (state === 'drawn_up') {
    return meetings.next.drawnUp;
  }
  return phase === 'on' && mine ? meetings.next.onSigned : meetings.next[phase];
}
