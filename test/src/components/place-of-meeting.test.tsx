import { PlaceOfMeeting } from '@/components/place-of-meeting';
import { aVillage } from '../../builders/village';
import { inTheHandOf, namesOf, open, shown, tap } from '../builders/pages';

it('offers the village, its groups and its yards, and no grid', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const onChoose = jest.fn();
  open(<PlaceOfMeeting villageId="village-qingquan" chosen="" onChoose={onChoose} />);
  await shown('全村（清泉村）');
  expect(namesOf('radio').some((name) => name.includes('网格'))).toBe(false);
  await tap('第三组', 'radio');
  expect(onChoose).toHaveBeenCalledWith('group-qingquan-3', '第三组');
});
