import { PlaceInside } from '@/workbench/codes/place-inside';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, namesOf, open, shown, tap } from '../../builders/pages';

it('offers the groups and yards of the village, and no grid', async () => {
  const onChoose = jest.fn();
  inTheHandOf('liu-qingshan', aVillage());
  open(<PlaceInside villageId="village-qingquan" chosen={undefined} onChoose={onChoose} />);
  await tap('第三组', 'radio');
  expect(onChoose).toHaveBeenCalledWith('group-qingquan-3');
  expect(namesOf('radio').filter((name) => name.includes('网格'))).toEqual([]);
});

it('says what to do without a signal', async () => {
  open(<PlaceInside villageId="village-qingquan" chosen={undefined} onChoose={jest.fn()} />);
  await shown(/^没有信号，暂时打不开。/);
});
