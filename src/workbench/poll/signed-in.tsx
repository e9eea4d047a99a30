import { listAttendance } from '@contracts/deliberation-attendance';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { BigButton } from '@/components/big-button';
import { MoreButton } from '@/components/more-button';
import type { PickedPerson } from '@/components/person-choice';
import { Reading } from '@/components/reading';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { parts } from '@/text/parts';
import { pollDesk } from '@/text/poll-desk';

interface SignedInProps {
  readonly meetingId: string;
  readonly isOff: boolean;
  readonly onMark: (people: readonly PickedPerson[]) => void;
}

/** Those who signed in at the meeting are marked at once: nobody looks up a full hall name by name. */
export function SignedIn({ meetingId, isOff, onMark }: SignedInProps) {
  const { answer, items, more, again } = usePages(
    listAttendance,
    { meetingId },
    { keepsCopy: false },
  );
  const people = items.flatMap(({ personId, name, houseNumber }) =>
    personId === undefined
      ? []
      : [{ personId, name: houseNumber === undefined ? name : parts.ofHouse(name, houseNumber) }],
  );
  return (
    <View className="group">
      <View className="strong">{pollDesk.signedIn}</View>
      <Reading answer={answer} again={again} sentences={attendanceRefusals.listAttendance}>
        {() =>
          people.length === 0 ? (
            <View>{pollDesk.nobodySignedIn}</View>
          ) : (
            <View className="group">
              <View>{pollDesk.signedInSaid(people.length)}</View>
              <MoreButton more={more} />
              <BigButton
                id="mark-signed-in"
                look="quiet"
                text={pollDesk.markSignedIn(people.length)}
                isOff={isOff}
                onPress={() => {
                  onMark(people);
                }}
              />
            </View>
          )
        }
      </Reading>
    </View>
  );
}
