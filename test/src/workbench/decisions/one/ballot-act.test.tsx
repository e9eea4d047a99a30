import { openBallot } from '@contracts/decisions-meetings';
import { BallotAct } from '@/workbench/decisions/one/ballot-act';
import { aDecision } from '../../../builders/decided';
import { isOff, open, says, sentOnce, shown, tapInSheet, write } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('is open until an hour that is still to come', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
  says(openBallot, { decisionId: 'decision-1', phase: 'reviewed', pollId: 'poll-1' });
  open(<BallotAct decision={aDecision()} onClose={jest.fn()} />);
  await write('几点（写成19:30）', '8:30');
  await shown('这个时间已经过了，或者没有这个钟点。');
  expect(isOff('开线上表决')).toBe(true);
  await write('几点（写成19:30）', '11:30');
  await tapInSheet('开线上表决');
  expect(await sentOnce(openBallot)).toEqual({
    ...{ decisionId: 'decision-1', closesAt: MORNING + 2.5 * 3_600_000 },
  });
});
