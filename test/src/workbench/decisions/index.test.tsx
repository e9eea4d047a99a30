import { listDecisions } from '@contracts/decisions';
import DecisionsDeskPage from '@/workbench/decisions/index';
import { move } from '../../../builders/decisions';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, says, shown, tap, went } from '../../builders/pages';

it('has the decisions of the village, and the way to begin one', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works'], { title: '修路' });
  inTheHandOf('tan-songbai', village);
  open(<DecisionsDeskPage />);
  await shown('修路');
  await tap(/^修路\s*刚提出来/, 'link');
  await tap(/^提一件大事/, 'link');
  await tap(/^代表会议的授权/, 'link');
  expect(went()).toEqual([
    `navigateTo /workbench/decisions/one/index?id=${decisionId}`,
    'navigateTo /pages/decisions/propose/index?village=village-qingquan',
    'navigateTo /pages/decisions/delegations/index?village=village-qingquan',
  ]);
});

it('says what would fill it', async () => {
  says(listDecisions, { items: [] });
  inTheHandOf('liu-qingshan', aVillage());
  open(<DecisionsDeskPage />);
  await shown(/^现在没有正在议的大事/);
});
