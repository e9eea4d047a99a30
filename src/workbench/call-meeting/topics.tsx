import { listItems } from '@contracts/deliberation-items';
import type { ItemLine } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { ManyChoices } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { wordsOfItem } from '@/components/item-card';
import { SmallButton } from '@/components/small-button';
import { calling } from '@/text/meeting-desk';
import { wishes as wishWords } from '@/text/wishes';
import { type CallDraft, TITLE_LONGEST, topicOf, TOPICS_MOST } from './draft';

interface TopicsProps {
  readonly draft: CallDraft;
  readonly change: (changes: Partial<CallDraft>) => void;
}

/** What will be talked about: in own words, and what villagers have wished a meeting for. */
export function Topics({ draft: { topics, placeId }, change }: TopicsProps) {
  const own = topics.filter(({ fromItemId }) => fromItemId === undefined);
  const wished = topics.filter(({ fromItemId }) => fromItemId !== undefined);
  return (
    <View className="group">
      <Heading text={calling.topics} />
      {own.map(({ title }, index) => (
        <Field
          key={index}
          id={`topic-${index}`}
          label={calling.topic(index + 1)}
          value={title}
          longest={TITLE_LONGEST}
          onChange={(written) => {
            const changed = own.map((it, at) => (at === index ? { title: written } : it));
            change({ topics: [...changed, ...wished] });
          }}
        />
      ))}
      {topics.length < TOPICS_MOST ? (
        <SmallButton
          text={calling.moreTopics}
          onPress={() => {
            change({ topics: [...own, { title: '' }, ...wished] });
          }}
        />
      ) : null}
      {placeId === '' ? null : (
        <Wishes
          placeId={placeId}
          chosen={wished}
          onChange={(chosen) => {
            change({ topics: [...own, ...chosen].slice(0, TOPICS_MOST) });
          }}
        />
      )}
      {wished.map(({ title, fromItemId = '' }, index) => (
        <Field
          key={fromItemId}
          id={`wished-${index}`}
          label={calling.wishedTopic(index + 1)}
          value={title}
          longest={TITLE_LONGEST}
          onChange={(written) => {
            const changed = wished.map((it, at) => (at === index ? { ...it, title: written } : it));
            change({ topics: [...own, ...changed] });
          }}
        />
      ))}
    </View>
  );
}

interface WishesProps {
  readonly placeId: string;
  readonly chosen: CallDraft['topics'];
  readonly onChange: (chosen: CallDraft['topics']) => void;
}

function Wishes({ placeId, chosen, onChange }: WishesProps) {
  const { answer } = useAnswer(
    listItems,
    { which: { is: 'wishes', placeId } },
    { keepsCopy: false },
  );
  const found = answer.is === 'here' ? answer.data.items : [];
  const wishes = found
    .filter(({ state, isPrivate }) => state === 'raised' && !isPrivate)
    .sort((one, other) => voicesOf(other) - voicesOf(one));
  return wishes.length === 0 ? null : (
    <View className="group">
      <View className="strong">{calling.wishes}</View>
      <ManyChoices
        label={calling.wishes}
        choices={wishes.map((wish) => ({
          value: wish.itemId,
          name: wishWords.counted(wordsOfItem(wish), voicesOf(wish)),
        }))}
        chosen={chosen.map(({ fromItemId = '' }) => fromItemId)}
        onChange={(ids) => {
          onChange(
            wishes
              .filter(({ itemId }) => ids.includes(itemId))
              .map(
                (wish) =>
                  chosen.find(({ fromItemId }) => fromItemId === wish.itemId) ?? topicOf(wish),
              ),
          );
        }}
      />
    </View>
  );
}

function voicesOf({ wish }: ItemLine): number {
  return wish?.voices ?? 1;
}
