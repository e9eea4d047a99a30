import { ApprovalAct } from '@/workbench/decisions/one/approval-act';
import { recordApproval } from '@contracts/decisions';
import { installCamera } from '../../../builders/camera';
import { aDecision } from '../../../builders/decided';
import { isOff, open, says, sentOnce, shown, tap, tapInSheet } from '../../../builders/pages';

const approvals = [
  { kind: 'township_approval', stage: 'before_execution', state: 'waiting' },
  { kind: 'credit_check', stage: 'before_meeting', state: 'granted' },
] as const;

it('records what another office has said, with its paper', async () => {
  installCamera('a letter of the township');
  says(recordApproval, { decisionId: 'decision-1', phase: 'underway' });
  open(<ApprovalAct decision={aDecision({ approvals: [...approvals] })} onClose={jest.fn()} />);
  await tap('没有同意', 'radio');
  expect(isOff('登记审核、批准')).toBe(true);
  await tap('加照片');
  await shown('批文');
  await tapInSheet('登记审核、批准');
  expect(await sentOnce(recordApproval)).toMatchObject({
    ...{ decisionId: 'decision-1', kind: 'township_approval', isGranted: false },
    paper: { kind: 'approval', title: '批文', fileId: expect.stringMatching(/^local:/) },
  });
});
