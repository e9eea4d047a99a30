import { optionsOf } from '@/components/options';
import { RankChoice, swapped } from '@/components/rank-choice';
import { aFrozenOf } from '../builders/meetings';
import { isShown, open, shown, tap } from '../builders/pages';

const options = optionsOf(aFrozenOf('ranking'));

it.each([
  [0, ['b', 'a', 'c']],
  [1, ['a', 'c', 'b']],
])('changes the places at %i', (index, order) => {
  expect(swapped(['a', 'b', 'c'], index)).toEqual(order);
});

it('puts one behind the others, moves it, and takes it out', async () => {
  const onChange = jest.fn();
  open(<RankChoice options={options} chosen={['1', '2']} onChange={onChange} />);
  await shown('第1：修路');
  await tap('装灯');
  expect(onChange).toHaveBeenLastCalledWith(['1', '2', '3']);
  await tap('修塘往上挪');
  expect(onChange).toHaveBeenLastCalledWith(['2', '1']);
  await tap('修路往下挪');
  expect(onChange).toHaveBeenLastCalledWith(['2', '1']);
  await tap('修路不排');
  expect(onChange).toHaveBeenLastCalledWith(['2']);
  expect(isShown('修路往上挪')).toBe(false);
});
