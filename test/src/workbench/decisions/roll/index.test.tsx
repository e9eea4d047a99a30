import RollPage from '@/workbench/decisions/roll/index';
import { Deciding, move } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown } from '../../../builders/pages';

it('the supervision committee reads who is due', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const { rolls } = await road.call('proposal', 'party_organisation');
  inTheHandOf('tan-songbai', village);
  open(<RollPage />, { id: road.decisionId });
  await shown(`应到${rolls[0]?.due ?? 0}人`);
  await shown('1. 刘青山');
  await shown(`名册指纹 ${rolls[0]?.hash.slice(0, 8) ?? ''}`);
});

it('says that no meeting has been called', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  inTheHandOf('tan-songbai', village);
  open(<RollPage />, { id: road.decisionId });
  await shown(/^现在没有开好、等登记的会/);
});
