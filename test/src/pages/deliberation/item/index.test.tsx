import { cleanup } from '@testing-library/react';
import { readItem } from '@contracts/deliberation-items';
import ItemPage from '@/pages/deliberation/item/index';
import { called, raised } from '../../../../builders/meetings';
import { aVillage } from '../../../../builders/village';
import { anItemShown } from '../../../builders/meetings';
import {
  inTheHandOf,
  isShown,
  open,
  outOfReach,
  refuses,
  says,
  shown,
  tap,
  went,
} from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

async function said() {
  const village = aVillage();
  const meetingId = await called(village, { placeId: 'village-qingquan' });
  return { village, meetingId, id: await raised(village, meetingId) };
}

it('shows what I said, what happens next, and every step; it can be read again without a signal', async () => {
  const { village, meetingId, id } = await said();
  inTheHandOf('zhang-guihua', village);
  open(<ItemPage />, { id });
  await shown(/^由清泉村村民委员会答复，最迟/);
  await shown('收回');
  await tap('看这次会');
  expect(went()).toEqual([`navigateTo /pages/deliberation/meeting/index?id=${meetingId}`]);
  cleanup();
  outOfReach();
  open(<ItemPage />, { id });
  await shown(/^没有信号，这是/);
});

it('leaves nothing of what others said on the phone', async () => {
  const { village, id } = await said();
  inTheHandOf('deng-xiaoyu', village);
  open(<ItemPage />, { id });
  await shown('答复');
  cleanup();
  outOfReach();
  open(<ItemPage />, { id });
  await shown(/^没有信号，暂时打不开。/);
});

it('says who has it, what is to be done, and to whom it went when it was late', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
  const office = { id: 'o', name: '村委会' };
  says(
    readItem,
    anItemShown({
      ...{ state: 'assigned', outcome: 'assigned', dueAt: MORNING - DAY },
      responsibility: {
        ...{ itemId: 'item-1', office, holderName: '刘*', dueAt: MORNING, what: '清渠' },
        ...{ isOverdue: true, isDone: false },
      },
      diary: [{ at: MORNING, did: 'overdue', by: 'clock', to: { id: 't', name: '晴川镇政府' } }],
      motion: { decisionId: 'd', at: MORNING },
    }),
  );
  open(<ItemPage />, { id: 'item-1' });
  await shown('要办的：清渠');
  await shown('办的人：村委会 刘*');
  await shown('1天前已过期，已上报晴川镇政府');
  await shown('已提交村里表决');
  expect(isShown('现在不用您做什么。有动静会告诉您。')).toBe(true);
});

it('says what to do where there is no such thing', async () => {
  refuses(readItem, 'item_not_found');
  open(<ItemPage />, { id: 'x' });
  await shown(/^找不到这件事。/);
});
