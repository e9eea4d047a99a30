import { useState } from 'react';
import type { Line } from '@/workbench/rules/draft/line';
import { Lines } from '@/workbench/rules/draft/lines';
import { isShown, namesOf, open, shown, tap, write } from '../../../builders/pages';

let now: readonly Line[] = [];

function Held({ of }: { readonly of: readonly string[] }) {
  const [lines, setLines] = useState<readonly Line[]>(() =>
    of.map((text) => ({ key: text, topic: 'conduct', text })),
  );
  now = lines;
  return <Lines lines={lines} write={setLines} looked={[]} />;
}
const texts = () => now.map(({ text }) => text);

it('adds a clause at the end, and one in between', async () => {
  open(<Held of={['甲']} />);
  await tap('加一条');
  await write('第二条写什么', '丙');
  await tap('改第一条');
  await tap('在下面加一条');
  await write('第二条写什么', '乙');
  expect(texts()).toEqual(['甲', '乙', '丙']);
});

it('opens one clause at a time, and closes it', async () => {
  open(<Held of={['甲', '乙']} />);
  await tap('改第一条');
  await tap('改第二条');
  expect(isShown('第一条写什么')).toBe(false);
  await tap('收起');
  expect(isShown('第二条写什么')).toBe(false);
});

it('says what would fill it', async () => {
  open(<Held of={[]} />);
  await shown(/^还没有条文。/);
});

it('holds as many clauses as a village may have', () => {
  open(<Held of={Array.from({ length: 80 }, (_, at) => `第${at}句`)} />);
  expect(namesOf('button')).not.toContain('加一条');
});
