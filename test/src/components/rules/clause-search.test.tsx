import { View } from '@tarojs/components';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ClauseSearch } from '@/components/rules/clause-search';
import { MarkedWords } from '@/components/rules/marked-words';
import { aVillage } from '../../../builders/village';
import {
  inTheHandOf,
  isOff,
  isShown,
  namesOf,
  open,
  shown,
  tap,
  write,
} from '../../builders/pages';

function opened(otherwise?: ReactNode): void {
  inTheHandOf('zhang-guihua', aVillage());
  open(
    <ClauseSearch
      id="search"
      villageId="village-qingquan"
      otherwise={otherwise}
      show={({ clause, marks }) => (
        <MarkedWords
          key={clause.pin}
          text={clause.text}
          marks={marks.map((it) => ({ ...it, look: 'found' }))}
        />
      )}
    />,
  );
}
const all = <View>全部条文在这里</View>;

it('finds what a villager would type, also under its other names, and marks the words', async () => {
  opened(all);
  expect(isOff('找一找')).toBe(true);
  await write('想查什么', '办酒');
  await tap('找一找');
  await shown(/^找到[1-9]\d*条$/);
  await shown(/“酒席”.*也一起找了$/);
  expect(screen.getAllByText('办酒').map((it) => it.className)).toContain('mark mark-found');
  expect(isShown('全部条文在这里')).toBe(false);
});

it('goes back to all clauses', async () => {
  opened(all);
  await write('想查什么', '狗');
  await tap('找一找');
  await shown(/^找到/);
  await tap('看全部条文');
  await shown('全部条文在这里');
});

it('says what to do when nothing is found', async () => {
  opened(all);
  await write('想查什么', '月球');
  await tap('找一找');
  await shown('没有找到“月球”。换个说法再试，或者看全部条文。');
});

it('offers no way to all clauses where there is none', async () => {
  opened();
  await write('想查什么', '月球');
  await tap('找一找');
  await shown('没有找到“月球”。换个说法再试。');
  expect(namesOf('button')).toEqual(['找一找']);
});
