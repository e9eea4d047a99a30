import { declareInterest } from '@contracts/decisions';
import { InterestAct } from '@/pages/decisions/one/interest-act';
import { Deciding, move } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, sentOnce, shown, tapInSheet } from '../../../builders/pages';

it('is said once, and the village knows it', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  inTheHandOf('chen-shuifu', village);
  open(<InterestAct decision={await road.read()} onClose={jest.fn()} />);
  await tapInSheet('跟我有利害关系，我回避');
  await shown('送到了。');
  expect(await sentOnce(declareInterest)).toEqual({ decisionId: road.decisionId });
  expect((await road.read(village.as('chen-shuifu'))).mine.hasInterest).toBe(true);
});
