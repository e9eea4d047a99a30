import type { ItemLine } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { items, itemOutcomeNames, itemStateNames } from '@/text/meeting-items';
import { wishes } from '@/text/wishes';
import { Card } from './card';
import { Countdown } from './countdown';
import { useNow } from './use-now';

interface ItemCardProps {
  readonly item: ItemLine;
  /** Something is expected of the reader. */
  readonly isDue?: boolean;
}

/** What somebody said at a meeting: the words if they may be read, who, how far it is, and by when. */
export function ItemCard({ item, isDue = false, children }: PropsWithChildren<ItemCardProps>) {
  const now = useNow();
  const { itemId, state, outcome, dueAt, raisedAt, placeName } = item;
  const isForMe = item.isMine && state === 'answered';
  const isRunning = state === 'raised' || state === 'assigned' || state === 'escalated';
  return (
    <Card
      isDue={isDue || item.isOverdue}
      onPress={() => {
        void Taro.navigateTo({ url: `/pages/deliberation/item/index?id=${itemId}` });
      }}
    >
      <View className="row between">
        <View className="soft">{items.raisedOn(raisedAt, placeName)}</View>
        <View className={`tag ${isForMe ? 'tag-due' : ''}`}>
          {isForMe ? items.waitsForYou : itemStateNames[state]}
        </View>
      </View>
      <View className="words">{wordsOfItem(item)}</View>
      {outcome ? <View>{items.outcome(itemOutcomeNames[outcome])}</View> : null}
      {isRunning && dueAt !== undefined ? <Countdown dueAt={dueAt} now={now} /> : null}
      {item.wish ? (
        <View className="row">
          <View className="strong">{wishes.voices(item.wish.voices)}</View>
          {item.wish.isJoined ? <View className="soft">{wishes.joined}</View> : null}
        </View>
      ) : null}
      <View className="soft">{whoSaidIt(item)}</View>
      {children}
    </Card>
  );
}

/**
 * A private thing shows that it is there, and no word of it. Of what was spoken without a name others do not hear the
 * voice: it would tell who it was.
 */
export function wordsOfItem({
  text,
  isPrivate,
  isAnonymous,
  attachments,
}: Pick<ItemLine, 'text' | 'isPrivate' | 'isAnonymous' | 'attachments'>): string {
  if (text !== undefined) {
    return text;
  }
  if (isPrivate) {
    return items.private;
  }
  return isAnonymous && attachments.length === 0 ? items.noVoice : items.noWords;
}

export function whoSaidIt({ raisedBy, helper, isMine, isAnonymous }: ItemLine): string {
  const anonymous = isMine && isAnonymous ? items.anonymousMine : items.anonymous;
  const who = raisedBy === undefined || (isMine && isAnonymous) ? anonymous : items.by(raisedBy);
  return helper === undefined ? who : `${who}，${items.helper(helper)}`;
}
