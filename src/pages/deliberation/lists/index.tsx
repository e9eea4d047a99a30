import { readLists } from '@contracts/deliberation-items';
import type { ItemLine, ResponsibilityShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Card } from '@/components/card';
import { Countdown } from '@/components/countdown';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { ItemCard, wordsOfItem } from '@/components/item-card';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SpeakButton } from '@/components/speak-button';
import { useNow } from '@/components/use-now';
import { itemRefusals } from '@/text/deliberation-refusals';
import { items as words, lists } from '@/text/meeting-items';

/** 问题清单 · 需求清单 · 责任清单, as they stand now. */
export default function ListsPage() {
  const { params } = useRouter();
  const { answer, again } = useAnswer(readLists, { meetingId: params['id'] ?? '' });
  return (
    <Screen title={lists.title}>
      <Reading answer={answer} again={again} sentences={itemRefusals.readLists}>
        {({ questions, demands, responsibilities, closed, all }) => (
          <View className="group wide-gap">
            {all === 0 ? null : <View className="strong">{lists.closed(closed, all)}</View>}
            <Items
              name={lists.questions}
              said={lists.questionsSaid}
              empty={lists.noQuestions}
              items={questions}
            />
            <Items
              name={lists.demands}
              said={lists.demandsSaid}
              empty={lists.noDemands}
              items={demands}
            />
            <Responsibilities lines={responsibilities} />
          </View>
        )}
      </Reading>
    </Screen>
  );
}

interface ItemsProps {
  readonly name: string;
  readonly said: string;
  readonly empty: string;
  readonly items: readonly ItemLine[];
}

function Items({ name, said, empty, items }: ItemsProps) {
  return (
    <View className="group">
      <Heading text={name} />
      <View className="soft">{said}</View>
      <SpeakButton
        text={items
          .filter(({ isPrivate }) => !isPrivate)
          .map(wordsOfItem)
          .join('。')}
      />
      {items.length === 0 ? <EmptyList text={empty} /> : null}
      {items.map((item) => (
        <ItemCard key={item.itemId} item={item} isDue={item.isMine && item.state === 'answered'}>
          {item.list === 'demand' && item.fromItemId !== undefined ? (
            <View className="soft">{lists.fromQuestion}</View>
          ) : null}
        </ItemCard>
      ))}
    </View>
  );
}

function Responsibilities({ lines }: { readonly lines: readonly ResponsibilityShown[] }) {
  const now = useNow();
  return (
    <View className="group">
      <Heading text={lists.responsibilities} />
      <View className="soft">{lists.responsibilitiesSaid}</View>
      {lines.length === 0 ? <EmptyList text={lists.noResponsibilities} /> : null}
      {lines.map(({ itemId, what, office, holderName, dueAt, isOverdue, isDone }) => (
        <Card
          key={itemId}
          isDue={isOverdue}
          onPress={() => {
            void Taro.navigateTo({ url: `/pages/deliberation/item/index?id=${itemId}` });
          }}
        >
          <View>{words.what(what ?? words.private)}</View>
          <View className="strong">{words.holder(office.name, holderName)}</View>
          {isDone ? (
            <View className="tag">{words.done}</View>
          ) : (
            <Countdown dueAt={dueAt} now={now} />
          )}
        </Card>
      ))}
    </View>
  );
}
