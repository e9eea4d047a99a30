import { Duty } from '@/workbench/due/duty';
import { isShown, open, shown, tap, went } from '../../builders/pages';
import { aLine, DAY, MORNING } from '../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says what kind, where and by when', async () => {
  open(<Duty line={aLine({ nextStepBy: MORNING })} />);
  await shown('纠纷 · 清泉村第三组');
  await shown('已送到，等接手');
  await shown('今天到期（11月23日）');
  await shown('清泉村人民调解委员会');
  await tap(/^纠纷/, 'link');
  expect(went()).toEqual(['navigateTo /pages/requests/one/index?id=request-of-a-screen']);
});

it('says in words that it is late, urgent and sealed', async () => {
  const late = { nextStepBy: MORNING - DAY, isOverdue: true, urgent: true, sealed: true };
  open(<Duty line={aLine(late)} />);
  await shown('1天前已过期');
  await shown('急');
  await shown('封存');
});

it('counts to the next step, and says until when an answer is promised', async () => {
  open(<Duty line={aLine({ nextStepBy: MORNING + 3 * DAY, dueAt: MORNING + 30 * DAY })} />);
  await shown('还有3天（11月26日前）');
  await shown('接手后，12月23日前答复');
});

it('counts no days when it is answered', () => {
  open(<Duty line={aLine({ state: 'answered' })} />);
  expect(isShown(/^还有/)).toBe(false);
});
