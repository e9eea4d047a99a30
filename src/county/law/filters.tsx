import type { OutputOf } from '@contracts/contract';
import {
  type LawSection,
  lawSections,
  type LawStatus,
  lawStatuses,
  type readLaw,
} from '@contracts/organisation-law';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { SmallButton } from '@/components/small-button';
import { law, sectionNames, statusMeans, statusNames } from '@/text/law';

export type Counts = OutputOf<typeof readLaw>['counts'];

/** What of the book is looked at. */
export interface Chosen {
  readonly section?: LawSection | undefined;
  readonly status?: LawStatus | undefined;
  readonly search?: string | undefined;
}

interface FiltersProps {
  readonly chosen: Chosen;
  readonly counts: Counts;
  readonly onChoose: (chosen: Chosen) => void;
}

const ALL = 'all';

/** Which part, how sure, and with which word in it. */
export function Filters({ chosen, counts, onChoose }: FiltersProps) {
  const { section, status, search } = chosen;
  const total = (of: (it: Counts[number]) => boolean) =>
    law.count(counts.filter(of).reduce((sum, { count }) => sum + count, 0));
  return (
    <View className="group wide-gap">
      <Search
        search={search}
        onSearch={(words) => {
          onChoose({ ...chosen, search: words });
        }}
      />
      <View className="two">
        <Fold label={law.section} answer={section ? sectionNames[section] : law.all}>
          <ChoiceList<LawSection | typeof ALL>
            label={law.section}
            chosen={section ?? ALL}
            choices={[
              { value: ALL, name: law.all, said: total(() => true) },
              ...lawSections.map((value) => ({
                value,
                name: sectionNames[value],
                said: total((it) => it.section === value),
              })),
            ]}
            onChoose={(value) => {
              onChoose({ ...chosen, section: value === ALL ? undefined : value });
            }}
          />
        </Fold>
        <Fold label={law.status} answer={status ? statusNames[status] : law.all}>
          <ChoiceList<LawStatus | typeof ALL>
            label={law.status}
            chosen={status ?? ALL}
            choices={[
              { value: ALL, name: law.all },
              ...lawStatuses.map((value) => ({
                value,
                name: statusNames[value],
                said: statusMeans[value],
              })),
            ]}
            onChoose={(value) => {
              onChoose({ ...chosen, status: value === ALL ? undefined : value });
            }}
          />
        </Fold>
      </View>
    </View>
  );
}

interface SearchProps {
  readonly search: string | undefined;
  readonly onSearch: (words: string | undefined) => void;
}

function Search({ search, onSearch }: SearchProps) {
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  return (
    <View className="group">
      <Field
        id="search-law"
        label={law.search}
        hint={law.searchHint}
        value={typed}
        onChange={setTyped}
        longest={40}
      />
      <View className="row">
        <SmallButton
          text={law.find}
          onPress={() => {
            onSearch(words === '' ? undefined : words);
          }}
        />
        {search === undefined ? null : (
          <SmallButton
            text={law.findAll}
            onPress={() => {
              setTyped('');
              onSearch(undefined);
            }}
          />
        )}
      </View>
      {search === undefined ? null : <View className="soft">{law.found(search)}</View>}
    </View>
  );
}
