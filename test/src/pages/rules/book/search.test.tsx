import { View } from '@tarojs/components';
import { screen } from '@testing-library/react';
import { Search } from '@/pages/rules/book/search';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isOff, isShown, open, shown, tap, write } from '../../../builders/pages';

function opened(): void {
  inTheHandOf('zhang-guihua', aVillage());
  open(
    <Search villageId="village-qingquan">
      <View>全部条文在这里</View>
    </Search>,
  );
}

it('finds what a villager would type, also under its other names, and marks the words', async () => {
  opened();
  expect(isOff('找一找')).toBe(true);
  await write('想查什么', '办酒');
  await tap('找一找');
  await shown(/^找到[1-9]\d*条$/);
  await shown(/“酒席”.*也一起找了$/);
  expect(screen.getAllByText('办酒').map((it) => it.className)).toContain('mark mark-found');
  expect(isShown('全部条文在这里')).toBe(false);
});

it('goes back to all clauses', async () => {
  opened();
  await write('想查什么', '狗');
  await tap('找一找');
  await shown(/^找到/);
  await tap('看全部条文');
  await shown('全部条文在这里');
});

it('says what to do when nothing is found', async () => {
  opened();
  await write('想查什么', '月球');
  await tap('找一找');
  await shown('没有找到“月球”。换个说法再试，或者看全部条文。');
});
