import { useMyVillage } from '@/components/my-village';
import { aVillage } from '../../builders/village';
import { inTheHandOf, isShown, open, shown, tap } from '../builders/pages';

function Probe() {
  const { village, choose } = useMyVillage();
  return (
    <>
      <p>{village ?? 'none yet'}</p>
      {choose}
    </>
  );
}

it('is the village of a cadre’s post', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<Probe />);
  await shown('village-qingquan');
  expect(isShown('晴川镇')).toBe(false);
});

it('is chosen by those of the township and the county', async () => {
  inTheHandOf('fang-zhengyuan', aVillage());
  open(<Probe />);
  await tap('晴川镇');
  await tap('清泉村');
  await tap('就选清泉村');
  await shown('village-qingquan');
});
