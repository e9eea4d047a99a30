import { returnNotice } from '@contracts/decisions-notices';
import { ReturnAct } from '@/workbench/decisions/one/return-act';
import { aDecision } from '../../../builders/decided';
import { open, says, sentOnce, tapInSheet, write } from '../../../builders/pages';

it('says what is not as the minutes have it', async () => {
  says(returnNotice, { decisionId: 'decision-1', phase: 'resolved' });
  open(<ReturnAct decision={aDecision()} onClose={jest.fn()} />);
  await write('写在这里', '票数写错了');
  await tapInSheet('有出入，退回重写');
  expect(await sentOnce(returnNotice)).toEqual({ decisionId: 'decision-1', words: '票数写错了' });
});
