import type { MeetingShown } from '@contracts/deliberation-shown';
import { View } from '@tarojs/components';
import { ChoiceList, ManyChoices } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Voice } from '@/components/voice';
import { speaking } from '@/text/meeting-items';
import type { RaiseDraft } from './draft';

interface WordsProps {
  readonly draft: RaiseDraft;
  readonly change: (changes: Partial<RaiseDraft>) => void;
  readonly topics: MeetingShown['agenda'];
  readonly isWish: boolean;
}

/** What is said, about which point, and who may know of it. */
export function Words({ draft, change, topics, isWish }: WordsProps) {
  const { text, itemId, recordings, topicId, isAnonymous, isPrivate } = draft;
  return (
    <>
      <Field
        id="text"
        label={isWish ? speaking.wishAsk : speaking.ask}
        value={text}
        longest={2000}
        isTall
        onChange={(written) => {
          change({ text: written });
        }}
      />
      <View className="group">
        <View className="soft">{speaking.orSpeak}</View>
        <Voice
          folder={`requests/${itemId}`}
          recordings={recordings}
          onChange={(taken) => {
            change({ recordings: taken });
          }}
        />
      </View>
      {topics.length === 0 ? null : (
        <View className="group">
          <View className="strong">{speaking.topic}</View>
          <ChoiceList
            label={speaking.topic}
            choices={[
              ...topics.map(({ topicId: value, title }) => ({ value, name: title })),
              { value: '', name: speaking.noTopic },
            ]}
            chosen={topicId}
            onChoose={(chosen) => {
              change({ topicId: chosen });
            }}
          />
        </View>
      )}
      <View className="group">
        <View className="strong">{speaking.how}</View>
        <ManyChoices<'anonymous' | 'private'>
          label={speaking.how}
          choices={howOf(isWish)}
          chosen={[
            ...(isAnonymous ? (['anonymous'] as const) : []),
            ...(isPrivate ? (['private'] as const) : []),
          ]}
          onChange={(chosen) => {
            change({
              isAnonymous: chosen.includes('anonymous'),
              isPrivate: chosen.includes('private'),
            });
          }}
        />
      </View>
    </>
  );
}

/** A wish has no host yet and no minutes: what being nameless or private means is another thing. */
function howOf(isWish: boolean) {
  const said = isWish
    ? { anonymous: speaking.wishAnonymousSaid, private: speaking.wishPrivateSaid }
    : { anonymous: speaking.anonymousSaid, private: speaking.privateSaid };
  return (['anonymous', 'private'] as const).map((value) => ({
    ...{ value, name: speaking[value], said: said[value] },
  }));
}
