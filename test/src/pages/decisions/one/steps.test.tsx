import { Steps } from '@/pages/decisions/one/steps';
import { aDecision, aHeld, aMeeting, aNoticeOf } from '../../../builders/decided';
import { isShown, open, shown } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('is the line of steps, each with a word for where it is', async () => {
  const decision = aDecision({
    steps: [
      { step: 'motion', status: 'done', at: MORNING },
      { step: 'review', status: 'done', at: MORNING },
      { step: 'resolution', status: 'now' },
      { step: 'decision_notice', status: 'next' },
      { step: 'execution', status: 'skipped' },
      { step: 'result_notice', status: 'next' },
      { step: 'archive', status: 'next' },
    ],
    meetings: [aMeeting({ step: 'review', body: 'party_members', held: aHeld() })],
  });
  open(<Steps decision={decision} />);
  await shown('有人提出来（已完成）');
  await shown('村民提的，2026年11月23日');
  await shown('三议：党员大会审议（已完成）');
  await shown('应到27人，实到24人，赞成20人');
  await shown('四议：大家开会表决（正在这一步）');
  await shown('照着办（不用走）');
  expect((await shown('4')).parentElement?.textContent).toContain('四议');
});

it.each([
  ['until the last of its days', 7, '一公开：决议公开（正在这一步）'],
  ['is done with when they are over', 8, '一公开：决议公开（已完成）'],
])('a notice on the boards is under way %s', async (_what, days, words) => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING + days * 86_400_000);
  const decision = aDecision({
    steps: [
      { step: 'decision_notice', status: 'done', at: MORNING },
      { step: 'execution', status: 'now' },
    ],
    notices: [aNoticeOf()],
  });
  open(<Steps decision={decision} />);
  await shown(words);
  await shown('照着办（正在这一步）');
});

it.each([
  ['归档', 10],
  ['归档（正在这一步）', 11],
])('is at the archive once the results have hung their days: %s', async (words, days) => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING + days * 86_400_000);
  const until = MORNING + 10 * 86_400_000;
  const decision = aDecision({
    steps: [
      { step: 'result_notice', status: 'done', at: MORNING },
      { step: 'archive', status: 'now' },
    ],
    notices: [aNoticeOf({ kind: 'result', until })],
  });
  open(<Steps decision={decision} />);
  await shown(words);
});

it('shows the notices and the work where they belong', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING + 30 * 86_400_000);
  const decision = aDecision({
    steps: [
      { step: 'decision_notice', status: 'done', at: MORNING },
      { step: 'execution', status: 'now' },
      { step: 'result_notice', status: 'next' },
    ],
    notices: [aNoticeOf()],
    progress: [{ at: MORNING, text: '路基修好了', isDone: false, papers: [] }],
  });
  open(<Steps decision={decision} />);
  await shown('一公开：决议公开（已完成）');
  await shown(/路基修好了/);
  expect(isShown(/^还没到公示/)).toBe(true);
});
