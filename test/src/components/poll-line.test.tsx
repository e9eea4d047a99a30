import { PollLine, type PollLineShown } from '@/components/poll-line';
import { isShown, open, shown, tap, went } from '../builders/pages';
import { DAY, MORNING } from '../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

const line: PollLineShown = {
  ...{ pollId: 'poll-1', placeId: 'v', question: '路修不修？', kind: 'yes_no', isSecret: true },
  ...{ standing: { is: 'consultation', because: 'no_decision_behind_it' }, state: 'open' },
  ...{ opensAt: MORNING, closesAt: MORNING + DAY, waitsForMe: true },
};

it('says what is asked, what it is worth, and that my voice is wanted', async () => {
  open(<PollLine line={line} />);
  await shown('等您');
  await shown('无记名');
  await shown('意见征集（不作为表决结果）');
  await shown('还有1天（11月24日前）');
  await tap(/路修不修/, 'link');
  expect(went()).toEqual(['navigateTo /pages/polls/poll/index?id=poll-1']);
});

it('counts no days when it is over', async () => {
  open(<PollLine line={{ ...line, state: 'counted', waitsForMe: false }} page="/desk" />);
  await shown('结果出来了');
  expect(isShown('等您')).toBe(false);
  expect(isShown(/^还有/)).toBe(false);
  await tap(/路修不修/, 'link');
  expect(went()).toEqual(['navigateTo /desk?id=poll-1']);
});
