import RevisionDeskPage from '@/workbench/rules/one/index';
import { AMENDMENT } from '../../../../builders/rules';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown, tap, went } from '../../../builders/pages';

it('shows where it stands, what the draft changes, and what this cadre may do', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<RevisionDeskPage />, { id: AMENDMENT });
  await shown(/^草案写出来了/);
  await shown('新增1条，修改1条，18条没有变');
  await tap('答复意见');
  await tap('看村民看到的这一页');
  expect(went()).toEqual([
    `navigateTo /workbench/rules/opinions/index?id=${AMENDMENT}`,
    `navigateTo /pages/rules/revision/index?id=${AMENDMENT}`,
  ]);
});

it('gives nobody else a step', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<RevisionDeskPage />, { id: AMENDMENT });
  await shown('现在没有您要办的。看上面写的是谁在办。');
});
