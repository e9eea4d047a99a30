import type { DecisionLine as Line } from '@contracts/decisions-shown';
import { DecisionLine } from '@/components/decision-line';
import { isShown, open, shown, tap } from '../builders/pages';
import { DAY, MORNING } from '../builders/shown';

const line: Line = {
  ...{ decisionId: 'decision-1', villageId: 'village-qingquan', title: '硬化第三组的路' },
  ...{ matters: ['public_works'], track: 'villagers', phase: 'moved', openedAt: MORNING },
};

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says what it is, what happens next, who holds it, by when', async () => {
  const onPress = jest.fn();
  const office = { id: 'office', name: '清泉村党支部' };
  const next = { does: 'call_proposal', office, by: MORNING + 5 * DAY, isOverdue: false } as const;
  open(<DecisionLine line={{ ...line, next }} onPress={onPress} />);
  await shown('硬化第三组的路');
  await shown('等村党组织开会，提不提这件事');
  await shown('轮到：清泉村党支部');
  await shown('还有5天（11月28日前）');
  await shown('修路、修渠等公益建设');
  await tap(/硬化/, 'link');
  expect(onPress).toHaveBeenCalled();
});

it('says to whom an overdue one has risen', async () => {
  const risenTo = { id: 'office', name: '晴川镇人民政府' };
  const next = { does: 'archive', by: MORNING - DAY, isOverdue: true, risenTo } as const;
  open(<DecisionLine line={{ ...line, next }} onPress={jest.fn()} />);
  await shown('1天前已过期，已上报晴川镇人民政府');
});

it('says how one ended', async () => {
  open(
    <DecisionLine line={{ ...line, phase: 'archived', outcome: 'failed' }} onPress={jest.fn()} />,
  );
  await shown('已归档');
  await shown('没有通过');
  expect(isShown(/轮到/)).toBe(false);
});
