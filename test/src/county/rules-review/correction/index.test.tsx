import { orderCorrection } from '@contracts/rules-way';
import CorrectionPage from '@/county/rules-review/correction/index';
import { answered } from '../../../../builders/requests';
import { rulesOf } from '../../../../builders/rules';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown, tap, tapInSheet, write } from '../../../builders/pages';

const at = { village: 'village-qingquan' };

it('orders a clause corrected, and from that day on it does not count', async () => {
  const village = aVillage();
  inTheHandOf('town-qingchuan-government-1', village);
  open(<CorrectionPage />, at);
  await tap(/^第一条/, 'checkbox');
  await write('第一条违反了什么', '限制了村民的自由。');
  await tap('发出责令改正');
  await shown('责令改正第一条？');
  await tapInSheet('发出责令改正');
  await shown('已经责令改正，村里会收到消息。');
  await shown('已责令改正');
  const { rules } = await rulesOf(village);
  expect(rules?.clauses[0]).toMatchObject({
    isEffective: false,
    order: { reason: '限制了村民的自由。' },
  });
});

it('takes an order back, and says so though the clause counts again by then', async () => {
  const village = aVillage();
  const { rules } = await rulesOf(village);
  const clauses = [{ clauseId: rules?.clauses[0]?.clauseId ?? '', reason: '看看再说。' }];
  const call = village.as('town-qingchuan-government-1');
  await answered(call(orderCorrection, { villageId: at.village, from: village.now(), clauses }));
  inTheHandOf('town-qingchuan-government-1', village);
  open(<CorrectionPage />, at);
  await tap('收回责令：第一条');
  await write('为什么收回', '看错了条文。');
  await tapInSheet('收回责令');
  await shown('收回了，这个村没有要改正的了。');
  await tap(/^第一条/, 'checkbox');
  await shown('收回了，这个村没有要改正的了。');
});

it('is the township government’s, and nobody else’s', async () => {
  inTheHandOf('su-hehua', aVillage());
  open(<CorrectionPage />, at);
  await shown('责令改正由乡镇人民政府办。请找乡镇的人。');
});

it('has nothing to order where nothing holds', async () => {
  inTheHandOf('town-qingchuan-government-1', aVillage());
  open(<CorrectionPage />, { village: 'village-songfeng' });
  await shown('这个村现在没有在执行的村规民约。');
});
