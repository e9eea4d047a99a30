import { listPolls } from '@contracts/polls';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { usePages } from '@/backend/use-pages';
import { polls } from '@/text/poll-pages';
import { pollsRefusals } from '@/text/polls';
import { EmptyList } from './empty-list';
import { Heading } from './heading';
import { MoreButton } from './more-button';
import { PollLine } from './poll-line';
import { Press } from './press';
import { Reading } from './reading';

/** As many as are looked at before one asks for all. */
const SHOWN = 3;

/** What the village wants to know of me, what ends first before the rest, and the way to all that it has asked. */
export function PollsOfVillage({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(listPolls, { placeId: villageId });
  return (
    <View className="group">
      <View className="row between">
        <Heading text={polls.wanted} />
        <Press
          role="link"
          className="link"
          onPress={() => {
            void Taro.navigateTo({ url: `/pages/polls/list/index?place=${villageId}` });
          }}
        >
          {polls.all}
        </Press>
      </View>
      <Reading answer={answer} again={again} sentences={pollsRefusals.listPolls}>
        {({ items }) => {
          const waiting = items
            .filter(({ waitsForMe }) => waitsForMe)
            .sort((one, other) => one.closesAt - other.closesAt);
          return waiting.length === 0 ? (
            <View className="soft">{polls.nothingWanted}</View>
          ) : (
            <View className="group">
              {waiting.slice(0, SHOWN).map((line) => (
                <PollLine key={line.pollId} line={line} />
              ))}
            </View>
          );
        }}
      </Reading>
    </View>
  );
}

/** The polls of one meeting; nothing where nothing was asked. */
export function PollsAbout({ meetingId, page }: { readonly meetingId: string; page?: string }) {
  const { answer } = useAnswer(listPolls, { about: { kind: 'meeting', id: meetingId } });
  const items = answer.is === 'here' ? answer.data.items : [];
  return items.length === 0 ? null : (
    <View className="group">
      <Heading text={polls.ofMeeting} />
      {items.map((line) => (
        <PollLine key={line.pollId} line={line} {...(page === undefined ? {} : { page })} />
      ))}
    </View>
  );
}

/** All polls of a village, for the desk of those who open and count them. */
export function PollsOfDesk({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listPolls, { placeId: villageId });
  return (
    <View className="group">
      <Heading text={polls.listTitle} />
      <Reading answer={answer} again={again} sentences={pollsRefusals.listPolls}>
        {() => (
          <View className="group">
            {items.length === 0 ? <EmptyList text={polls.empty} /> : null}
            {items.map((line) => (
              <PollLine key={line.pollId} line={line} page="/workbench/poll/index" />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
