import type { OutputOf } from '@contracts/contract';
import type { readClause, searchRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useMe } from '@/session/use-me';
import { citeText } from '@/text/rule-book';
import { clauseName } from '@/text/rule-words';
import { Fold } from '../fold';
import { type PickedPlace, PlacePicker } from '../place-picker';
import { SmallButton } from '../small-button';
import { ClauseSearch } from './clause-search';
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
        <ClauseSearch
          key={village}
          id="find-clause"
          villageId={village}
          show={({ clause, marks }) => (
            <Candidate
              key={clause.pin}
              {...{ clause, marks }}
              onPick={() => {
                if (!picked.some(({ pin }) => pin === clause.pin)) {
                  onChange([...picked, clause]);
                }
              }}
            />
          )}
        />
      )}
    </Fold>
  );
}

type Found = OutputOf<typeof searchRules>['items'][number];

/** One clause that was found, with its words marked, to be taken. */
function Candidate({ clause, marks, onPick }: Found & { readonly onPick: () => void }) {
  const name = clauseName(clause.number);
  return (
    <View className="card">
      <View className="strong">{name}</View>
      <MarkedWords text={clause.text} marks={marks.map((it) => ({ ...it, look: 'found' }))} />
      <View className="row">
        <SmallButton text={citeText.choose} label={citeText.chooseSpoken(name)} onPress={onPick} />
      </View>
    </View>
  );
}
