import { listInbox } from '@contracts/notifications';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { usePages } from '@/backend/use-pages';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { InboxLine } from '@/components/inbox-line';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { inbox, notices, notificationsRefusals } from '@/text/notifications';

/** What waits for me and what has moved, newest first. */
export default function MessagesPage() {
  const { answer, items, more, again } = usePages(listInbox, {});
  return (
    <Screen title={inbox.title}>
      <Reading answer={answer} again={again} sentences={notificationsRefusals.listInbox}>
        {() =>
          items.length === 0 ? (
            <EmptyList text={inbox.empty} />
          ) : (
            <View className="group">
              {items.map((item) => (
                <InboxLine key={item.id} item={item} />
              ))}
            </View>
          )
        }
      </Reading>
      <MoreButton more={more} />
      <BigButton
        look="quiet"
        text={notices.title}
        onPress={() => {
          void Taro.navigateTo({ url: '/pages/notifications/settings/index' });
        }}
      />
    </Screen>
  );
}
