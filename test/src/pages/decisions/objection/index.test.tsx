import { readObjection } from '@contracts/decisions-notices';
import ObjectionPage from '@/pages/decisions/objection/index';
import { anObjection } from '../../../builders/decided';
import { isShown, open, outOfReach, says, shown, tap, went } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says who answers and by when', async () => {
  says(readObjection, anObjection({ dueAt: MORNING + 5 * DAY }));
  open(<ObjectionPage />, { id: 'objection-1' });
  await shown('我的异议');
  await shown('等村里答复');
  await shown('还有5天（11月28日前）');
  await shown('路线压了我家水沟。');
  await shown('还没有答复。');
  await tap('看这件大事');
  expect(went()).toEqual(['navigateTo /pages/decisions/one/index?id=decision-1']);
});

it('has the answers and the rises in their order, and what silence means', async () => {
  says(
    readObjection,
    anObjection({
      ...{ state: 'answered', level: 'township', silenceAt: MORNING + 7 * DAY },
      answers: [
        { level: 'village', at: MORNING, words: '没有压。' },
        { level: 'township', at: MORNING + 2 * DAY, words: '去看过，改道。' },
      ],
      rises: [{ at: MORNING + DAY, why: 'not_satisfied' }],
    }),
  );
  open(<ObjectionPage />, { id: 'objection-1' });
  await shown('11月30日前不说不满意，就算您认可');
  const text = document.body.textContent;
  const order = ['没有压。', '对答复不满意，转给上级', '去看过，改道。'];
  expect(order.map((it) => text.indexOf(it)).every((at) => at > 0)).toBe(true);
  expect(order.map((it) => text.indexOf(it))).toEqual(
    order.map((it) => text.indexOf(it)).sort((left, right) => left - right),
  );
});

it('of somebody else, for who must answer: late ones stand out, and no copy stays on the phone', async () => {
  says(readObjection, anObjection({ isMine: false, dueAt: MORNING - DAY, isOverdue: true }));
  open(<ObjectionPage />, { id: 'objection-1' });
  await shown('异议');
  await shown('1天前已过期');
  outOfReach();
  open(<ObjectionPage />, { id: 'objection-1' });
  await shown(/没有信号，暂时打不开/);
});

it('says how it ended', async () => {
  says(readObjection, anObjection({ state: 'closed', end: 'accepted' }));
  open(<ObjectionPage />, { id: 'objection-1' });
  await shown('了结了：提的人认可了答复');
  expect(isShown(/^等.*答复$/)).toBe(false);
});
