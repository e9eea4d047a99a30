import { pairsOf, Ranking } from '@/pages/polls/poll/ranking';
import { aFrozenOf } from '../../../builders/meetings';
import { open, shown, tap } from '../../../builders/pages';

const ranking = {
  options: ['1', '2', '3'],
  table: [
    [0, 4, 5],
    [3, 0, 2],
    [2, 2, 0],
  ],
  places: [['1'], ['2', '3']],
  ties: [['2', '3']],
};

it('shows the order, ties told, and every pair when it is unfolded', async () => {
  open(<Ranking frozen={aFrozenOf('ranking')} ranking={ranking} />);
  await shown('第1：修路');
  await shown('第2：修塘、装灯（并列）');
  await tap(/^两样两样比/);
  await shown('4人');
  await shown('3人');
  await shown('一样多');
  expect(document.body.textContent).toMatch(/修路4人修塘3人修路5人装灯2人修塘2人装灯2人一样多/);
});

it('puts the one first that more people put before the other', () => {
  const { table, ...rest } = ranking;
  const turned = table.map((row, at) => row.map((_, column) => table[column]?.[at] ?? 0));
  expect(pairsOf({ ...rest, table: turned })[0]).toEqual({
    ...{ first: '2', second: '1', more: 4, less: 3 },
  });
  expect(pairsOf(ranking)).toHaveLength(3);
});

it('counts the place after two who share one', async () => {
  open(
    <Ranking frozen={aFrozenOf('ranking')} ranking={{ ...ranking, places: [['2', '3'], ['1']] }} />,
  );
  await shown('第3：修路');
});
