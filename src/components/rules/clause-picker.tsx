import type { OutputOf } from '@contracts/contract';
import { type readClause, searchRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { useMe } from '@/session/use-me';
import { book, citeText } from '@/text/rule-book';
import { clauseName } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { BigButton } from '../big-button';
import { Field } from '../field';
import { Fold } from '../fold';
import { Gradual } from '../gradual';
import { type PickedPlace, PlacePicker } from '../place-picker';
import { Reading } from '../reading';
import { SmallButton } from '../small-button';
import { MarkedWords } from './marked-words';

export type PickedClause = Pick<OutputOf<typeof readClause>['clause'], 'pin' | 'number' | 'text'>;

interface ClausePickerProps {
  readonly picked: readonly PickedClause[];
  readonly most: number;
  readonly onChange: (picked: readonly PickedClause[]) => void;
}

/** Clauses on which an answer rests, found as a villager would look for them. Most answers rest on none. */
export function ClausePicker({ picked, most, onChange }: ClausePickerProps) {
  const { me } = useMe();
  const [place, setPlace] = useState<PickedPlace>();
  const village = me?.village?.placeId ?? place?.placeId;
  return (
    <Fold label={citeText.pick} answer={citeText.count(picked.length)}>
      <View>{citeText.hint}</View>
      {picked.map((clause) => (
        <View key={clause.pin} className="group">
          <View className="words">{citeText.chosen(clauseName(clause.number), clause.text)}</View>
          <View className="row">
            <SmallButton
              text={citeText.drop}
              label={citeText.dropSpoken(clauseName(clause.number))}
              onPress={() => {
                onChange(picked.filter(({ pin }) => pin !== clause.pin));
              }}
            />
          </View>
        </View>
      ))}
      {me?.village ? null : <PlacePicker picked={place} onPick={setPlace} until="village" />}
      {village === undefined || picked.length >= most ? null : (
        <Find
          key={village}
          villageId={village}
          onPick={(clause) => {
            if (!picked.some(({ pin }) => pin === clause.pin)) {
              onChange([...picked, clause]);
            }
          }}
        />
      )}
    </Fold>
  );
}

interface FindProps {
  readonly villageId: string;
  readonly onPick: (clause: PickedClause) => void;
}

function Find({ villageId, onPick }: FindProps) {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState<string>();
  const asked = words === undefined ? undefined : { villageId, words };
  const { answer, again } = useAnswer(searchRules, asked);
  return (
    <View className="group">
      <Field
        id="find-clause"
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
        <Reading answer={answer} again={again} sentences={rulesRefusals.searchRules}>
          {({ items }) => (
            <View className="group">
              {items.length === 0 ? <View>{book.foundNothing(words)}</View> : null}
              <Gradual key={words} items={items} atOnce={5}>
                {({ clause, marks }) => (
                  <View key={clause.pin} className="card">
                    <View className="strong">{clauseName(clause.number)}</View>
                    <MarkedWords
                      text={clause.text}
                      marks={marks.map((it) => ({ ...it, look: 'found' }))}
                    />
                    <View className="row">
                      <SmallButton
                        text={citeText.choose}
                        label={citeText.chooseSpoken(clauseName(clause.number))}
                        onPress={() => {
                          onPick(clause);
                        }}
                      />
                    </View>
                  </View>
                )}
              </Gradual>
            </View>
          )}
        </Reading>
      )}
    </View>
  );
}
