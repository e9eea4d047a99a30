import { readItem } from '@contracts/deliberation-items';
import type { ItemShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { useSeen } from '@/backend/use-seen';
import { Countdown } from '@/components/countdown';
import { Heading } from '@/components/heading';
import { whoSaidIt, wordsOfItem } from '@/components/item-card';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SmallButton } from '@/components/small-button';
import { SpeakButton } from '@/components/speak-button';
import { useNow } from '@/components/use-now';
import { itemRefusals } from '@/text/deliberation-refusals';
import { itemOutcomeNames, items, itemStateNames } from '@/text/meeting-items';
import { wishes } from '@/text/wishes';
import { happensToItem, isRunning } from '@/components/happens-to-item';
import { Acts } from './acts';
import { ItemDiary } from './item-diary';
import { Recordings } from './recordings';

/** What somebody said at a meeting, and what becomes of it: for whoever said it, and for whoever has to answer. */
export default function ItemPage() {
  const { params } = useRouter();
  const itemId = params['id'] ?? '';
  const { answer, again } = useAnswer(readItem, { itemId }, { keepsCopy: isOwn });
  useSeen('meeting_item', itemId);
  const isWish = answer.is === 'here' && answer.data.wish !== undefined;
  return (
    <Screen title={isWish ? wishes.one : items.title} isDesk>
      <Reading answer={answer} again={again} sentences={itemRefusals.readItem}>
        {(item) => (
          <View className="two">
            <View className="group wide-gap">
              <Said item={item} />
              <Next item={item} />
              <Acts item={item} />
            </View>
            <View className="group wide-gap">
              <ItemDiary item={item} />
            </View>
          </View>
        )}
      </Reading>
    </Screen>
  );
}

/** What others said is not left on the phone. */
function isOwn({ isMine }: ItemShown): boolean {
  return isMine;
}

function Next({ item }: { readonly item: ItemShown }) {
  const now = useNow();
  const { responsibility, outcome, state, dueAt } = item;
  const next = happensToItem(item);
  const isForMe = item.isMine && state === 'answered';
  return (
    <View className="card">
      <View className="row between">
        <Heading text={items.next} />
        <View className={`tag ${isForMe ? 'tag-due' : ''}`}>
          {isForMe ? items.waitsForYou : itemStateNames[state]}
        </View>
      </View>
      <View className="strong">{next}</View>
      {outcome ? <View>{items.outcome(itemOutcomeNames[outcome])}</View> : null}
      {isRunning(item) && dueAt !== undefined ? (
        <Countdown dueAt={dueAt} now={now} wentTo={risenTo(item)} />
      ) : null}
      {responsibility ? (
        <>
          <View>{items.what(responsibility.what ?? items.private)}</View>
          <View>{items.holder(responsibility.office.name, responsibility.holderName)}</View>
        </>
      ) : null}
      {item.wish ? (
        <View className="row">
          <View className="figure">{wishes.voices(item.wish.voices)}</View>
          {item.wish.isJoined ? <View className="soft">{wishes.joined}</View> : null}
        </View>
      ) : null}
      {item.motion ? <View className="tag">{items.motion}</View> : null}
    </View>
  );
}

/** To whom an overdue thing went last. */
function risenTo({ diary }: ItemShown): string | undefined {
  return [...diary].reverse().find(({ did }) => did === 'overdue')?.to?.name;
}

function Said({ item }: { readonly item: ItemShown }) {
  const { meetingId, raisedAt, placeName } = item;
  const words = wordsOfItem(item);
  return (
    <View className="card">
      <View className="soft">{items.raisedOn(raisedAt, placeName)}</View>
      <View className="words">{words}</View>
      <View className="soft">{whoSaidIt(item)}</View>
      <Recordings item={item} />
      <View className="row">
        <SpeakButton text={words} isPersonal={item.isPrivate} />
        {meetingId === undefined ? null : (
          <SmallButton
            text={items.toMeeting}
            onPress={() => {
              void Taro.navigateTo({ url: `/pages/deliberation/meeting/index?id=${meetingId}` });
            }}
          />
        )}
      </View>
    </View>
  );
}
