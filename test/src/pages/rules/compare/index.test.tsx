import ComparePage from '@/pages/rules/compare/index';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown } from '../../../builders/pages';

it('shows a visitor what changed between two editions, clause by clause', async () => {
  inTheHandOf('', aVillage());
  open(<ComparePage />, { village: 'village-qingquan', from: '1', to: '2' });
  await shown('第1版改成第2版');
  await shown(/^新增\d+条，修改\d+条/);
  await shown('第八条');
});

it('says what to do about an edition that there is not', async () => {
  inTheHandOf('', aVillage());
  open(<ComparePage />, { village: 'village-qingquan', from: '1', to: '9' });
  await shown('没有这一版。请重新选两版来比。');
});
