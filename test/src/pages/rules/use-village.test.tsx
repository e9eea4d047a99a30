import { View } from '@tarojs/components';
import { useVillage } from '@/pages/rules/use-village';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, open, shown, tap } from '../../builders/pages';

function Whose() {
  const { village, choose } = useVillage();
  return (
    <View>
      {choose}
      {village === undefined ? null : <View>{`看${village}`}</View>}
    </View>
  );
}

it('is the village that a link or a scanned code names', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Whose />, { village: 'village-songfeng' });
  await shown('看village-songfeng');
});

it('is otherwise one’s own', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Whose />);
  await shown('看village-qingquan');
  expect(isShown('看哪个村的？')).toBe(false);
});

it('is chosen by whom no village knows, and can be chosen again', async () => {
  inTheHandOf('', aVillage());
  open(<Whose />);
  await shown('看哪个村的？');
  await tap('晴川镇');
  await tap('清泉村');
  await tap('就选清泉村');
  await shown('看village-qingquan');
  await tap('换一个地方');
  await shown('看哪个村的？');
});
