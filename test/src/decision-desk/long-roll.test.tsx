import { View } from '@tarojs/components';
import { LongRoll } from '../../../src/decision-desk/long-roll';
import { isShown, open, shown, tap, write } from '../builders/pages';

const lines = Array.from({ length: 5 }, (_, line) => ({
  ...{ line, name: `村民${line + 1}`, hasInterest: false },
}));

function openWith(step: number): void {
  open(
    <LongRoll
      {...{ id: 'find', lines, shown: step }}
      line={({ name }) => <View>{name}</View>}
      withFound={(found) => <View>{`找到${found.length}位`}</View>}
    />,
  );
}

it('is turned over a step at a time', async () => {
  openWith(2);
  await shown('村民2');
  expect(isShown('村民3')).toBe(false);
  await tap('再看一些');
  await shown('村民4');
  expect(isShown('村民5')).toBe(false);
});

it('finds somebody, and says what can be done with who was found; or that nobody was', async () => {
  openWith(2);
  expect(isShown(/^找到/)).toBe(false);
  await write('找名字或序号', '村民5');
  await shown('村民5');
  await shown('找到1位');
  await write('找名字或序号', '没有这个人');
  await shown(/^名册上没有/);
  expect(isShown(/^找到/)).toBe(false);
});

it('asks for nobody where all are seen at once', () => {
  openWith(5);
  expect(isShown('村民5')).toBe(true);
  expect(isShown('再看一些')).toBe(false);
});
