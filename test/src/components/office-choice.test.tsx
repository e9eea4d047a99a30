import { OfficeChoice } from '@/components/office-choice';
import { aVillage } from '../../builders/village';
import { inTheHandOf, open, shown, tap } from '../builders/pages';

it('offers the offices of the village to which a place belongs', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const onChoose = jest.fn();
  open(
    <OfficeChoice label="谁" placeId="group-qingquan-3" chosen={undefined} onChoose={onChoose} />,
  );
  await tap('清泉村村民委员会', 'radio');
  expect(onChoose).toHaveBeenCalledWith('village-qingquan-villagers_committee');
});

it('says what to do where there is no such place', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<OfficeChoice label="谁" placeId="nowhere" chosen={undefined} onChoose={jest.fn()} />);
  await shown(/没有找到这个地方/);
});
