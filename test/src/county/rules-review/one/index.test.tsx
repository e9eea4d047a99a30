import ReviewOnePage from '@/county/rules-review/one/index';
import { Revising } from '../../../../builders/rules';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown, tap, tapInSheet, write } from '../../../builders/pages';

it('reads a draft clause by clause and returns it with a remark', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  await revising.answerAll();
  await revising.send();
  inTheHandOf('county-yangban-law_firm-1', village);
  open(<ReviewOnePage />, { id: revising.revisionId });
  await tap('对第十八条写意见');
  await write('对第十八条的意见', '寿酒怎么办，写明白。');
  await tap('退回修改');
  await tapInSheet('退回修改');
  await shown('已经退回，村里会收到消息。');
  await shown('第十八条：寿酒怎么办，写明白。');
  expect((await revising.read()).state).toBe('returned');
});

it('is not for whoever has not their turn', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  await revising.answerAll();
  await revising.send();
  inTheHandOf('town-qingchuan-government-1', village);
  open(<ReviewOnePage />, { id: revising.revisionId });
  await shown('现在不是由您审。看下面写的是谁在看。');
});
