import { listMeetings } from '@contracts/deliberation';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { usePages } from '@/backend/use-pages';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { MeetingLine } from '@/components/meeting-line';
import { MoreButton } from '@/components/more-button';
import { PollsOfVillage } from '@/components/polls-of-village';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SmallButton } from '@/components/small-button';
import { Wishes } from '@/components/wishes';
import { useMe } from '@/session/use-me';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { meetings } from '@/text/meetings';

/** 屋场会: what is coming, tonight's first; what is asked of me; what was held before. */
export default function MeetingsPage() {
  const { params } = useRouter();
  const { me } = useMe();
  const village = me?.village;
  const isKnown = me === undefined || me.kind === 'person';
  const to = (url: string) => () => {
    void Taro.navigateTo({ url });
  };
  return (
    <Screen title={meetings.title}>
      {params['code'] === undefined ? null : <Banner tone="due" text={meetings.withCode} />}
      {me && !village ? (
        <Banner text={meetings.noVillage}>
          <SmallButton text={meetings.becomeKnown} onPress={to('/pages/mine/index')} />
        </Banner>
      ) : null}
      {isKnown ? <MeetingList when="coming" /> : null}
      {village ? (
        <>
          <PollsOfVillage villageId={village.placeId} />
          <BigButton
            look="quiet"
            text={meetings.wish}
            onPress={to(
              `/pages/deliberation/raise/index?place=${village.placeId}&placeName=${encodeURIComponent(village.name)}`,
            )}
          />
          <Wishes villageId={village.placeId} />
          <BigButton
            look="quiet"
            text={meetings.mine}
            onPress={to('/pages/deliberation/mine/index')}
          />
        </>
      ) : null}
      {isKnown ? <MeetingList when="past" /> : null}
    </Screen>
  );
}

function MeetingList({ when }: { readonly when: 'coming' | 'past' }) {
  const { params } = useRouter();
  const { answer, items, more, again } = usePages(listMeetings, { when });
  return (
    <View className="group">
      <Heading text={meetings[when]} />
      <Reading answer={answer} again={again} sentences={meetingRefusals.listMeetings}>
        {() => (
          <View className="group">
            {items.length === 0 ? (
              <EmptyList text={when === 'coming' ? meetings.noneComing : meetings.nonePast} />
            ) : null}
            {items.map((line) => (
              <MeetingLine key={line.meetingId} line={line} code={params['code']} />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
