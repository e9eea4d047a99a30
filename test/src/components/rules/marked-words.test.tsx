import { screen } from '@testing-library/react';
import { MarkedWords, piecesOf } from '@/components/rules/marked-words';
import { open, shown } from '../../builders/pages';

const found = (from: number, to: number) => ({ from, to, look: 'found' }) as const;

it.each([
  ['no mark', '办酒', [], ['办酒']],
  ['a mark at the beginning', '办酒前说', [found(0, 2)], ['[办酒]', '前说']],
  ['a mark at the end', '先说再办酒', [found(3, 5)], ['先说再', '[办酒]']],
  ['all of it', '办酒', [found(0, 2)], ['[办酒]']],
  [
    'two, the later one first',
    '办酒不请客',
    [found(3, 5), found(0, 2)],
    ['[办酒]', '不', '[请客]'],
  ],
  ['one over another', '办酒席', [found(0, 2), found(1, 3)], ['[办酒]', '席']],
  ['one behind the end', '办酒', [found(1, 3)], ['办酒']],
  ['an empty one', '办酒', [found(1, 1)], ['办酒']],
])('cuts where a mark begins and ends: %s', (_what, text, marks, pieces) => {
  const cut = piecesOf(text, marks).map(({ words, mark }) => (mark ? `[${words}]` : words));
  expect(cut).toEqual(pieces);
});

it('loses nothing of the text', () => {
  const text = '违者罚款二百元，屡教不改的停水停电。';
  const marks = [found(2, 4), found(12, 16), found(3, 6)];
  expect(
    piecesOf(text, marks)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text);
});

it('says before the words what a mark means, for whom a colour says nothing', async () => {
  open(
    <MarkedWords text="违者罚款。" marks={[{ from: 2, to: 4, look: 'certain', said: '不合法' }]} />,
  );
  await shown('不合法');
  expect(screen.getByText('罚款').className).toContain('mark-certain');
});
