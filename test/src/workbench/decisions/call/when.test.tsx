import { emptyCall } from '@/workbench/decisions/call/draft';
import { WhenAndWhere } from '@/workbench/decisions/call/when';
import { isShown, open, shown, tap, write } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

const change = jest.fn();
beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('has the first lawful days one tap away', async () => {
  open(<WhenAndWhere draft={emptyCall()} earliestAt={MORNING + 10 * DAY} change={change} />);
  await shown('依法要提前告诉大家，最早可以定在2026年12月3日（周四）。');
  await tap('12月3日 周四', 'radio');
  expect(change).toHaveBeenCalledWith({ day: '20261203' });
  await write('在哪里开', '村部');
  expect(change).toHaveBeenCalledWith({ place: '村部' });
});

it('says that a day is too early, or that there is none', async () => {
  const draft = { ...emptyCall(), day: '20261202', hour: '19:30' };
  open(<WhenAndWhere draft={draft} earliestAt={MORNING + 10 * DAY} change={change} />);
  await shown('太早了。依法最早12月3日9:00。');
  open(<WhenAndWhere draft={{ ...draft, day: '20261350' }} earliestAt={MORNING} change={change} />);
  await shown('没有这一天，或者这个钟点。请照例子写。');
});

it('asks for no notice where the law asks for none', async () => {
  open(<WhenAndWhere draft={emptyCall()} earliestAt={MORNING} change={change} />);
  await shown('哪天开、几点开');
  expect(isShown(/依法要提前/)).toBe(false);
});
