import { useState } from 'react';
import { ClausePicker, type PickedClause } from '@/components/rules/clause-picker';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, namesOf, open, shown, tap, write } from '../../builders/pages';

function Picking({ most = 5 }: { readonly most?: number }) {
  const [picked, setPicked] = useState<readonly PickedClause[]>([]);
  return <ClausePicker picked={picked} most={most} onChange={setPicked} />;
}

it('finds a clause by what one would type, cites it, and lets go of it again', async () => {
  inTheHandOf('he-qiushi', aVillage());
  open(<Picking />);
  await shown('没有引用');
  await tap(/^引用村规民约/);
  await write('想查什么', '办酒');
  await tap('找一找');
  await tap('引用这条：第十七条');
  await tap('引用这条：第十七条');
  await shown('引用了1条');
  await tap('不引用了：第十七条');
  await shown('没有引用');
});

it('cites no more than an answer can carry', async () => {
  inTheHandOf('he-qiushi', aVillage());
  open(<Picking most={1} />);
  await tap(/^引用村规民约/);
  await write('想查什么', '办酒');
  await tap('找一找');
  await tap('引用这条：第十七条');
  await shown('引用了1条');
  expect(isShown('想查什么')).toBe(false);
});

it('asks an office above the villages whose rules they are', async () => {
  inTheHandOf('su-hehua', aVillage());
  open(<Picking />);
  await tap(/^引用村规民约/);
  await tap('晴川镇');
  await tap('清泉村');
  await tap('就选清泉村');
  await write('想查什么', '月球');
  await tap('找一找');
  await shown('没有找到“月球”。换个说法再试。');
  expect(namesOf('button')).not.toContain(expect.stringMatching(/^引用这条/));
});
