import type { OutputOf } from '@contracts/contract';
import { searchRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { book } from '@/text/rule-book';
import { rulesRefusals } from '@/text/rules';
import { Banner } from '../banner';
import { BigButton } from '../big-button';
import { Field } from '../field';
import { Gradual } from '../gradual';
import { Reading } from '../reading';

type Found = OutputOf<typeof searchRules>['items'][number];

interface ClauseSearchProps {
  readonly id: string;
  readonly villageId: string;
  /** How one that was found is shown, with what can be done with it. */
  readonly show: (found: Found) => ReactNode;
  /** What stands below while nothing is looked for. */
  readonly otherwise?: ReactNode;
}

/** Looks for what somebody typed, in the words in which one speaks; also under which other words it was looked for. */
export function ClauseSearch({ id, villageId, show, otherwise = null }: ClauseSearchProps) {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState<string>();
  const nothing = otherwise === null ? book.foundNothingHere : book.foundNothing;
  return (
    <>
      <View className="group">
        <Field
          id={id}
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
        {words === undefined || otherwise === null ? null : (
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
      {words === undefined ? (
        otherwise
      ) : (
        <Results {...{ villageId, words, show }} nothing={nothing} />
      )}
    </>
  );
}

interface ResultsProps extends Pick<ClauseSearchProps, 'villageId' | 'show'> {
  readonly words: string;
  /** What is said when nothing was found. */
  readonly nothing: (words: string) => string;
}

function Results({ villageId, words, show, nothing }: ResultsProps) {
  const { answer, again } = useAnswer(searchRules, { villageId, words });
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.searchRules}>
      {({ items, alsoFor }) => (
        <View className="group wide-gap">
          <Banner text={items.length === 0 ? nothing(words) : book.found(items.length)} />
          {alsoFor.length === 0 ? null : <View className="soft">{book.alsoFor(alsoFor)}</View>}
          <Gradual key={words} items={items}>
            {show}
          </Gradual>
        </View>
      )}
    </Reading>
  );
}
