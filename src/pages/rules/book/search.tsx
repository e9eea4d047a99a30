import { searchRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import { Gradual } from '@/components/gradual';
import { Reading } from '@/components/reading';
import { book } from '@/text/rule-book';
import { rulesRefusals } from '@/text/rules';
import { ClauseLine } from './clause-line';

interface SearchProps {
  readonly villageId: string;
  /** What stands below while nothing is looked for. */
  readonly children: ReactNode;
}

/** Looks for what somebody typed, in the words in which one speaks; the words that were found are marked. */
export function Search({ villageId, children }: SearchProps) {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState<string>();
  return (
    <>
      <View className="group">
        <Field
          id="search"
          label={book.search}
          hint={book.searchHint}
          value={typed}
          longest={40}
          onChange={setTyped}
        />
        <BigButton
          look="quiet"
          text={book.find}
          isOff={typed.trim() === ''}
          onPress={() => {
            setWords(typed.trim());
          }}
        />
        {words === undefined ? null : (
          <BigButton
            look="quiet"
            text={book.all}
            onPress={() => {
              setWords(undefined);
              setTyped('');
            }}
          />
        )}
      </View>
      {words === undefined ? children : <Found villageId={villageId} words={words} />}
    </>
  );
}

function Found({ villageId, words }: { readonly villageId: string; readonly words: string }) {
  const { answer, again } = useAnswer(searchRules, { villageId, words });
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.searchRules}>
      {({ items, alsoFor }) => (
        <View className="group wide-gap">
          <Banner text={items.length === 0 ? book.foundNothing(words) : book.found(items.length)} />
          {alsoFor.length === 0 ? null : <View className="soft">{book.alsoFor(alsoFor)}</View>}
          <Gradual key={words} items={items}>
            {({ clause, marks }) => (
              <ClauseLine key={clause.clauseId} clause={clause} found={marks} />
            )}
          </Gradual>
        </View>
      )}
    </Reading>
  );
}
