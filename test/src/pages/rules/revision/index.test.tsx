import { cleanup, screen } from '@testing-library/react';
import { markSeen } from '@contracts/notifications';
import RevisionPage from '@/pages/rules/revision/index';
import { aVillage } from '../../../../builders/village';
import { AMENDMENT } from '../../../../builders/rules';
import {
  inTheHandOf,
  isShown,
  open,
  outOfReach,
  sentOnce,
  shown,
  tap,
  tapInSheet,
  went,
  write,
} from '../../../builders/pages';

it('shows where it is, what it would change, and takes what somebody says about one clause', async () => {
  const village = aVillage();
  inTheHandOf('zhang-guihua', village);
  open(<RevisionPage />, { id: AMENDMENT });
  await shown('清泉村 · 修改村规民约');
  await shown(/^草案写出来了/);
  await shown('新增1条，修改1条，18条没有变');
  expect(await sentOnce(markSeen)).toEqual({ about: { kind: 'revision', id: AMENDMENT } });
  await tap('对这条说一句：第九条');
  await write('您的意见', '充电棚搭在哪里？');
  await tapInSheet('提出来');
  await shown('送到了。有答复会在“消息”里告诉您。');
  await tapInSheet('关闭');
  await shown('充电棚搭在哪里？');
  await shown('对第九条的意见');
});

it('is open to a visitor, but for what neighbours said', async () => {
  inTheHandOf('', aVillage());
  open(<RevisionPage />, { id: AMENDMENT });
  await shown('新增1条，修改1条，18条没有变');
  await shown(/^大家的意见只给本村的人看。/);
  expect(isShown('我来提意见')).toBe(false);
});

it('leads a cadre to the desk, and everybody to what holds today', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<RevisionPage />, { id: AMENDMENT });
  await tap('去工作台办');
  await tap('看现在执行的村规民约');
  expect(went()).toEqual([
    `navigateTo /workbench/rules/one/index?id=${AMENDMENT}`,
    'navigateTo /pages/rules/book/index?village=village-qingquan',
  ]);
});

it('says what to do when there is none', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<RevisionPage />, { id: 'nowhere' });
  await shown(/^没有找到这次修订。/);
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<RevisionPage />, { id: AMENDMENT });
  await shown('第九条');
  await shown(/^十二桌有点紧/);
  cleanup();
  outOfReach();
  open(<RevisionPage />, { id: AMENDMENT });
  const copies = await screen.findAllByText(/^没有信号，这是11月23日 9:00看到的。/);
  expect(copies.length).toBeGreaterThan(0);
});
