import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { type ClauseTopic, clauseTopics } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChoiceList } from '@/components/choice-list';
import { Fold } from '@/components/fold';
import { Gradual } from '@/components/gradual';
import { Heading } from '@/components/heading';
import { SpeakButton } from '@/components/speak-button';
import { book } from '@/text/rule-book';
import { topicNames } from '@/text/rule-words';
import { ClauseLine } from './clause-line';

export type Clause = OutputOf<typeof readClause>['clause'];

/** The clauses of one edition, topic by topic, each under its number; on a weak phone a part at a time. */
export function Clauses({ clauses }: { readonly clauses: readonly Clause[] }) {
  const [topic, setTopic] = useState<ClauseTopic | ''>('');
  const ofTopic = (it: ClauseTopic) => clauses.filter((clause) => clause.topic === it);
  const topics = clauseTopics.filter((it) => ofTopic(it).length > 0);
  const shown = (topic === '' ? topics : [topic]).flatMap(ofTopic);
  const choices = [
    { value: '' as const, name: book.everyTopic },
    ...topics.map((value) => ({
      value,
      name: book.ofTopic(topicNames[value], ofTopic(value).length),
    })),
  ];
  return (
    <View className="group wide-gap">
      <SpeakButton text={shown.map(({ aloud }) => aloud)} name={book.listenAll} />
      {topics.length < 2 ? null : (
        <Fold label={book.topics} answer={topic === '' ? book.everyTopic : topicNames[topic]}>
          <ChoiceList label={book.topics} choices={choices} chosen={topic} onChoose={setTopic} />
        </Fold>
      )}
      <Gradual key={topic} items={shown}>
        {(clause, index) => (
          <View key={clause.clauseId} className="group wide-gap">
            {shown[index - 1]?.topic === clause.topic ? null : (
              <Heading text={topicNames[clause.topic]} />
            )}
            <ClauseLine clause={clause} />
          </View>
        )}
      </Gradual>
    </View>
  );
}
