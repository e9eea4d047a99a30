import type { OutputOf } from '@contracts/contract';
import type { readClause } from '@contracts/rules';
import { View } from '@tarojs/components';
import { type Mark, MarkedWords } from '@/components/rules/marked-words';
import { SmallButton } from '@/components/small-button';
import { SpeakButton } from '@/components/speak-button';
import { book } from '@/text/rule-book';
import { clauseName } from '@/text/rule-words';
import { toClause } from '../ways';
import { NotInEffect } from '../not-in-effect';

interface ClauseLineProps {
  readonly clause: OutputOf<typeof readClause>['clause'];
  readonly found?: readonly Pick<Mark, 'from' | 'to'>[];
}

/** One clause: its number, its words, to be heard and to be cited. */
export function ClauseLine({ clause, found = [] }: ClauseLineProps) {
  const name = clauseName(clause.number);
  return (
    <View className="card">
      <View className="strong">{name}</View>
      <MarkedWords text={clause.text} marks={found.map((it) => ({ ...it, look: 'found' }))} />
      <NotInEffect clause={clause} />
      <View className="row">
        <SpeakButton text={clause.aloud} />
        <SmallButton
          text={book.read}
          label={book.readSpoken(name)}
          onPress={() => {
            toClause(clause.pin);
          }}
        />
      </View>
    </View>
  );
}
