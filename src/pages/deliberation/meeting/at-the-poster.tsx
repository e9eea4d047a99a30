import type { readMeeting } from '@contracts/deliberation';
import { View } from '@tarojs/components';
import type { Answer } from '@/backend/use-answer';
import { Reading } from '@/components/reading';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { meetings } from '@/text/meetings';
import { Signing } from './sign-in';

interface AtThePosterProps {
  readonly meetingId: string;
  readonly code: string;
  readonly answer: Extract<Answer<typeof readMeeting>, { is: 'refused' }>;
  readonly again: () => void;
}

/**
 * Somebody stands in the yard with the poster before them, and the meeting is not for them to read: who lives elsewhere
 * signs in as a guest and reads it then; for whoever is not known yet the host or the recorder can sign.
 */
export function AtThePoster({ meetingId, code, answer, again }: AtThePosterProps) {
  return answer.code === 'meeting_not_found' ? (
    <View className="group">
      <View className="card">{meetings.asGuest}</View>
      <Signing meetingId={meetingId} code={code} isOffered />
    </View>
  ) : (
    <View className="group">
      <Reading answer={answer} again={again} sentences={meetingRefusals.readMeeting}>
        {() => null}
      </Reading>
      <View className="card">{meetings.signedByThem}</View>
    </View>
  );
}
