import { cancelMeeting } from '@contracts/decisions-meetings';
import { CancelAct } from '@/workbench/decisions/one/cancel-act';
import { aDecision } from '../../../builders/decided';
import { isOff, open, says, sentOnce, tapInSheet, write } from '../../../builders/pages';

it('says why the meeting does not take place', async () => {
  says(cancelMeeting, { decisionId: 'decision-1', phase: 'moved' });
  open(<CancelAct decision={aDecision()} onClose={jest.fn()} />);
  expect(isOff('这次会不开了')).toBe(true);
  await write('写在这里', ' 下大雨 ');
  await tapInSheet('这次会不开了');
  expect(await sentOnce(cancelMeeting)).toEqual({ decisionId: 'decision-1', words: '下大雨' });
});
