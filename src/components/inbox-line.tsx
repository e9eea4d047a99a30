import type { OutputOf } from '@contracts/contract';
import type { listInbox } from '@contracts/notifications';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { inbox, noticeNames } from '@/text/notifications';
import { Card } from './card';

type InboxItem = OutputOf<typeof listInbox>['items'][number];

/** Where the thing of a message is found. */
const pages = {
  request: '/pages/requests/one/index',
  binding: '/workbench/bindings/index',
  household: '/pages/points/passbook/index',
  meeting: '/pages/deliberation/meeting/index',
  meeting_item: '/pages/deliberation/item/index',
  poll: '/pages/polls/poll/index',
  decision: '/pages/decisions/one/index',
  revision: '/pages/rules/revision/index',
  village: '/decision-desk/index',
} as const;

/** One message. It never says what the thing is about. */
export function InboxLine({ item }: { readonly item: InboxItem }) {
  const isOwnBinding = item.kind === 'binding_confirmed' || item.kind === 'binding_declined';
  const page = isOwnBinding ? '/pages/mine/index' : pages[item.about.kind];
  return (
    <Card
      isDue={!item.isSettled && item.dueAt !== undefined}
      onPress={() => {
        void Taro.navigateTo({ url: `${page}?id=${item.about.id}` });
      }}
    >
      <View className="row between">
        <View className={item.isSeen ? '' : 'strong'}>{noticeNames[item.kind]}</View>
        <View className="row">
          {item.isUrgent && !item.isSettled ? (
            <View className="tag tag-danger">{inbox.urgent}</View>
          ) : null}
          {item.isSettled ? <View className="tag">{inbox.settled}</View> : null}
          {item.isSeen ? null : <View className="tag tag-due">{inbox.isNew}</View>}
        </View>
      </View>
      <View className="soft">{inbox.at(item.at)}</View>
      {item.dueAt !== undefined && !item.isSettled ? <View>{inbox.due(item.dueAt)}</View> : null}
    </Card>
  );
}
