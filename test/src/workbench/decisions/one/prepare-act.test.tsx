import { prepareNotice } from '@contracts/decisions-notices';
import { PrepareAct } from '@/workbench/decisions/one/prepare-act';
import { Deciding, delegate, move, boards } from '../../../../builders/decisions';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, sentOnce, shown, tap, tapInSheet } from '../../../builders/pages';

it('begins from the minutes, hangs on every board, and goes to the supervision committee', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works'], { title: '修路' }));
  await road.prepare();
  const delegationId = await delegate(village, ['public_works'], 'delegation-1');
  const { rolls } = await road.call('resolution', 'representatives_assembly', { delegationId });
  const due = rolls[0]?.due ?? 0;
  await road.record(due, due - 1);
  inTheHandOf('liu-qingshan', village);
  open(<PrepareAct decision={await road.read()} onClose={jest.fn()} />);
  await shown('贴在哪些地方');
  await tap('清泉村', 'checkbox');
  await tap('清泉村', 'checkbox');
  await tap('按会议记录帮我起草');
  await tapInSheet('写公示');
  await shown('送到了。');
  const sent = await sentOnce(prepareNotice);
  expect(sent).toMatchObject({ kind: 'decision', boards });
  expect(sent['text']).toContain(`应到${due}，实到${due}；赞成${due - 1}`);
  expect((await road.read()).notices[0]?.state).toBe('prepared');
});
