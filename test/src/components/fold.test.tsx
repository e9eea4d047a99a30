import { View } from '@tarojs/components';
import { screen } from '@testing-library/react';
import { Fold } from '@/components/fold';
import { isShown, open, shown, tap } from '../builders/pages';

it('stands closed with its usual answer, and opens and closes', async () => {
  open(
    <Fold label="牵涉到钱吗" answer="不牵涉钱">
      三个选项
    </Fold>,
  );
  expect(isShown('不牵涉钱')).toBe(true);
  expect(isShown(/三个选项/)).toBe(false);
  await tap(/牵涉到钱吗/);
  expect(isShown(/三个选项/)).toBe(true);
  expect(screen.getByRole('button').getAttribute('aria-expanded')).toBe('true');
  await tap(/收起/);
  expect(isShown(/三个选项/)).toBe(false);
});

it('says what opening it does, where nothing is changed by it', async () => {
  open(
    <Fold label="名单" answer="一共三人" open="打开">
      <View>张桂花</View>
    </Fold>,
  );
  await shown('打开');
});
