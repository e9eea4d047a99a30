import RecordPage from '@/workbench/rules/record/index';
import { rulesOf, SONGFENG } from '../../../../builders/rules';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, shown, tap, write } from '../../../builders/pages';

it('writes in what stands on paper, and everybody reads it', async () => {
  const village = aVillage();
  inTheHandOf('ma-dongfeng', village);
  open(<RecordPage />, { village: SONGFENG });
  await write('哪次会议通过的', '2023年12月20日村民会议');
  await write('从哪天起执行的（八个数字，如20240101）', '20240101');
  await tap(/^从现成的文稿导入/);
  await write('把全文贴在这里', '第一条 垃圾进桶。\n第二条 有话好好说。');
  await tap('分成一条一条');
  await tap('收进草案');
  await tap('录进来');
  await shown(/^录好了/);
  const { rules } = await rulesOf(village, { villageId: SONGFENG });
  expect(rules?.clauses.map(({ text }) => text)).toEqual(['垃圾进桶。', '有话好好说。']);
});

it('is not for a village that has rules', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<RecordPage />, { village: 'village-qingquan' });
  await shown(/^这个村已经有了/);
  expect(isShown('录进来')).toBe(false);
});
