import { readOutbox } from '@contracts/notifications';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { notices, notificationsRefusals, outbox } from '@/text/notifications';

/** What went out or would have gone out, and how it went. */
export default function OutboxPage() {
  const { answer, items, more, again } = usePages(readOutbox, {});
  return (
    <Screen title={outbox.title} isDesk>
      <View className="soft">{outbox.said}</View>
      <Reading answer={answer} again={again} sentences={notificationsRefusals.readOutbox}>
        {() => (
          <View className="group">
            {items.length === 0 ? <EmptyList text={outbox.empty} /> : null}
            {items.map(({ id, at, channel, template, text, result, code }) => (
              <View key={id} className="card">
                <View className="soft">
                  {outbox.line(at, notices.channels[channel], notices.names[template])}
                </View>
                <View>{text}</View>
                <View className="strong">{outbox.code(outbox.results[result], code)}</View>
              </View>
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </Screen>
  );
}
