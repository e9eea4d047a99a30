import { listMeetings } from '@contracts/deliberation';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { usePages } from '@/backend/use-pages';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { MeetingLine } from '@/components/meeting-line';
import { MoreButton } from '@/components/more-button';
import { PollsOfDesk } from '@/components/polls-of-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { Wishes } from '@/components/wishes';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { meetingDesk } from '@/text/meeting-desk';
import { pollDesk } from '@/text/poll-desk';
import { useMyVillage } from '@/components/my-village';

/** The meetings and polls of a village, for those who call them. */
export default function MeetingsDeskPage() {
  const { village, choose } = useMyVillage();
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  return (
    <Screen title={meetingDesk.listTitle} isDesk>
      {choose}
      {village === undefined ? null : (
        <View className="two">
          <View className="group wide-gap">
            <BigButton
              text={meetingDesk.call}
              onPress={to(`/workbench/call-meeting/index?village=${village}`)}
            />
            <MeetingList villageId={village} when="coming" />
            <MeetingList villageId={village} when="past" />
          </View>
          <View className="group wide-gap">
            <BigButton
              look="quiet"
              text={pollDesk.open}
              onPress={to(`/workbench/open-poll/index?village=${village}`)}
            />
            <PollsOfDesk villageId={village} />
            <Wishes villageId={village} />
          </View>
        </View>
      )}
    </Screen>
  );
}

interface MeetingListProps {
  readonly villageId: string;
  readonly when: 'coming' | 'past';
}

function MeetingList({ villageId, when }: MeetingListProps) {
  const { answer, items, more, again } = usePages(listMeetings, { villageId, when });
  return (
    <View className="group">
      <Heading text={meetingDesk[when]} />
      <Reading answer={answer} again={again} sentences={meetingRefusals.listMeetings}>
        {() => (
          <View className="group">
            {items.length === 0 ? (
              <EmptyList text={when === 'coming' ? meetingDesk.noneComing : meetingDesk.nonePast} />
            ) : null}
            {items.map((line) => (
              <MeetingLine key={line.meetingId} line={line} page="/workbench/meeting/index" />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
