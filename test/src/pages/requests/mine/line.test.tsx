import { Line } from '@/pages/requests/mine/line';
import { isShown, open, shown, tap, went } from '../../../builders/pages';
import { aLine, DAY, MORNING } from '../../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says where it is, who holds it, what comes next and by when', async () => {
  open(<Line line={aLine()} />);
  await shown('纠纷 · 清泉村第三组');
  await shown('已送到，等接手');
  await shown('等清泉村人民调解委员会接手。11月26日前没人接，会自动上报。');
  await shown('还有30天（12月23日前）');
  await shown('11月23日送出');
  await tap(/^纠纷/, 'link');
  expect(went()).toEqual(['navigateTo /pages/requests/one/index?id=request-of-a-screen']);
});

it('says in words that it is late, urgent and sealed', async () => {
  const late = aLine({ dueAt: MORNING - 2 * DAY, isOverdue: true, urgent: true, sealed: true });
  open(<Line line={late} />);
  await shown('2天前已过期');
  await shown('急');
  await shown('封存');
});

it.each(['closed', 'withdrawn'] as const)('counts no days for what is %s', (state) => {
  open(<Line line={aLine({ state })} />);
  expect(isShown(/^还有/)).toBe(false);
});

it('counts no days while it is the filer who has to speak', () => {
  open(<Line line={aLine({ state: 'answered' })} />);
  expect(isShown(/^请您说办好没有/)).toBe(true);
  expect(isShown(/^还有/)).toBe(false);
});
