import { useState } from 'react';
import { type Chosen, Filters } from '@/county/law/filters';
import { isShown, open, tap, write } from '../../builders/pages';

const counts = [
  { section: 'clocks', status: 'law', count: 9 },
  { section: 'clocks', status: 'design', count: 5 },
  { section: 'hotlines', status: 'known', count: 10 },
] as const;

let now: Chosen = {};

function Trial() {
  const [chosen, setChosen] = useState<Chosen>({ section: 'clocks' });
  now = chosen;
  return <Filters chosen={chosen} counts={[...counts]} onChoose={setChosen} />;
}

it('chooses the part and the status, and counts what is in each', async () => {
  open(<Trial />);
  await tap(/看哪一部分/);
  await tap('电话，10条', 'radio');
  expect(now).toEqual({ section: 'hotlines' });
  await tap(/看哪一种/);
  await tap('未核实，还没核实，请县里确认', 'radio');
  expect(now).toEqual({ section: 'hotlines', status: 'unverified' });
  await tap('全部，24条', 'radio');
  await tap('全部', 'radio');
  expect(now).toEqual({});
});

it('looks for a word only when it is told to, and lets go of it', async () => {
  open(<Trial />);
  await write('找一个词', ' 信访 ');
  expect(now.search).toBeUndefined();
  await tap('找');
  expect(now).toEqual({ section: 'clocks', search: '信访' });
  expect(isShown('找“信访”')).toBe(true);
  await tap('不找了，看全部');
  expect(now).toEqual({ section: 'clocks' });
  await write('找一个词', '   ');
  await tap('找');
  expect(now.search).toBeUndefined();
});
