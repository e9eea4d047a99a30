import { signNotice } from '@contracts/decisions-notices';
import { SignNoticeAct } from '@/workbench/decisions/one/sign-notice-act';
import { aDecision, aHeld, aMeeting, aNoticeOf } from '../../../builders/decided';
import { open, says, sentOnce, shown, tapInSheet } from '../../../builders/pages';

it('compares the words with what was counted, and signs', async () => {
  says(signNotice, { decisionId: 'decision-1', phase: 'resolved' });
  const decision = aDecision({
    meetings: [aMeeting({ held: aHeld() }), aMeeting({ calledAt: 3, isCalledOff: true })],
    notices: [aNoticeOf({ state: 'prepared', text: '通过了。' })],
  });
  open(<SignNoticeAct decision={decision} onClose={jest.fn()} />);
  await shown('通过了。');
  await shown('村民代表会议：应到27，实到24，赞成20');
  await tapInSheet('核对无误，签字');
  expect(await sentOnce(signNotice)).toEqual({ decisionId: 'decision-1' });
});
