import { View } from '@tarojs/components';
import { Gradual } from '@/components/gradual';
import { isShown, namesOf, open, shown, tap } from '../builders/pages';

const line = (name: string) => <View key={name}>{name}</View>;

it('lays out a part, and the rest when it is asked for', async () => {
  open(
    <Gradual items={['第一条', '第二条', '第三条']} atOnce={2}>
      {line}
    </Gradual>,
  );
  await shown('第二条');
  expect(isShown('第三条')).toBe(false);
  await tap('再看一些');
  await shown('第三条');
  expect(namesOf('button')).toEqual([]);
});

it('asks for nothing when all of it is there', async () => {
  open(
    <Gradual items={['第一条', '第二条']} atOnce={2}>
      {line}
    </Gradual>,
  );
  await shown('第二条');
  expect(namesOf('button')).toEqual([]);
});
