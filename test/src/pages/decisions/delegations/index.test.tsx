import DelegationsPage from '@/pages/decisions/delegations/index';
import { delegate } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, namesOf, open, shown, tap, went } from '../../../builders/pages';

it('everybody reads what was left to the representatives', async () => {
  const village = aVillage();
  await delegate(village, ['public_works'], 'delegation-1');
  inTheHandOf('chen-shuifu', village);
  open(<DelegationsPage />);
  await shown('有效');
  await shown('修路、修渠等公益建设');
  expect(namesOf('link')).toEqual([]);
});

it('only the villagers’ committee is shown the way to write one down', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<DelegationsPage />, { village: 'village-qingquan' });
  await shown(/^村里还没有授权记录/);
  await tap(/^登记一次授权/, 'link');
  expect(went()).toEqual([
    'navigateTo /workbench/decisions/delegation/index?village=village-qingquan',
  ]);
});
