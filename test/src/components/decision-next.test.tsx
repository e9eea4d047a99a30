import { DecisionNext } from '@/components/decision-next';
import { aDecision } from '../builders/decided';
import { isShown, open, shown } from '../builders/pages';
import { DAY, MORNING } from '../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

const office = { id: 'office', name: '清泉村党支部' };

it('says what happens next, who holds it, by when', async () => {
  const next = { does: 'call_review', office, by: MORNING + 3 * DAY, isOverdue: false } as const;
  open(<DecisionNext decision={aDecision({ next })} />);
  await shown('等党员大会审议');
  await shown('轮到：清泉村党支部');
  await shown('还有3天（11月26日前）');
  expect(isShown(/可以提异议/)).toBe(false);
});

it('says that one may object, while one may', async () => {
  const next = { does: 'notice_days', by: MORNING + DAY, isOverdue: false } as const;
  open(<DecisionNext decision={aDecision({ next, outcome: 'passed', abilities: ['object'] })} />);
  await shown('通过了');
  await shown(/公示期里可以提异议/);
});

it('says which office looks after what was not done in time', async () => {
  const risenTo = { id: 'town', name: '晴川镇人民政府' };
  const next = { does: 'archive', by: MORNING - DAY, isOverdue: true, risenTo } as const;
  open(<DecisionNext decision={aDecision({ next })} />);
  await shown('到期没有办，已经上报晴川镇人民政府盯着。');
});

it.each([
  ['archived', '该议的议了，该公开的公开了，全都存档了。'],
  ['declined', '开会没有同意往下走，到这里为止。想再提，可以重新提一件。'],
  ['withdrawn', '提的人收回了。想再提，可以重新提一件。'],
  ['published', '这件事走完了。'],
] as const)('%s: says that it is over, and how', async (phase, said) => {
  open(<DecisionNext decision={aDecision({ phase })} />);
  await shown(said);
});
