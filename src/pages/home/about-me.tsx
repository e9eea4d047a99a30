import { listInbox } from '@contracts/notifications';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Heading } from '@/components/heading';
import { InboxLine } from '@/components/inbox-line';
import { Press } from '@/components/press';
import { Reading } from '@/components/reading';
import { SmallButton } from '@/components/small-button';
import { home } from '@/text/home';
import { inbox, notificationsRefusals } from '@/text/notifications';

/** As many as fit on one screen; the rest is in the inbox. */
const SHOWN = 3;

/** 和我有关: what waits for me and what has moved. */
export function AboutMe() {
  const { answer, again } = useAnswer(listInbox, {});
  return (
    <View className="group">
      <View className="row between">
        <Heading text={home.aboutMe} />
        <Press
          role="link"
          className="link"
          onPress={() => {
            void Taro.navigateTo({ url: '/pages/messages/index' });
          }}
        >
          {answer.is === 'here' && answer.data.unseen > 0
            ? inbox.unseen(answer.data.unseen)
            : home.allMessages}
        </Press>
      </View>
      <SmallButton
        text={home.mine}
        onPress={() => {
          void Taro.navigateTo({ url: '/pages/requests/mine/index' });
        }}
      />
      <Reading answer={answer} again={again} sentences={notificationsRefusals.listInbox}>
        {({ items }) =>
          items.length === 0 ? (
            <View className="soft">{inbox.empty}</View>
          ) : (
            <View className="group">
              {items.slice(0, SHOWN).map((item) => (
                <InboxLine key={item.id} item={item} />
              ))}
            </View>
          )
        }
      </Reading>
    </View>
  );
}
