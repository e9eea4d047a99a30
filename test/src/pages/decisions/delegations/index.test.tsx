import DelegationsPage from '@/pages/decisions/delegations/index';
import { listDelegations } from '@contracts/decisions-notices';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, namesOf, open, says, shown, tap, went } from '../../../builders/pages';

it('everybody reads what was left to the representatives', async () => {
  inTheHandOf('chen-shuifu', aVillage());
  open(<DelegationsPage />);
  await shown('有效');
  await shown('修路、修渠等公益建设');
  expect(namesOf('link')).toEqual([]);
});

it('only the villagers’ committee is shown the way to write one down', async () => {
  says(listDelegations, { items: [] });
  inTheHandOf('liu-qingshan', aVillage());
  open(<DelegationsPage />, { village: 'village-qingquan' });
  await shown(/^村里还没有授权记录/);
  await tap(/^登记一次授权/, 'link');
  expect(went()).toEqual(['navigateTo /decision-desk/delegation/index?village=village-qingquan']);
});
