import { recordProgress } from '@contracts/decisions-notices';
import { ProgressAct } from '@/workbench/decisions/one/progress-act';
import { aDecision } from '../../../builders/decided';
import { isOff, open, says, sentOnce, tap, tapInSheet, write } from '../../../builders/pages';

it('tells how far it is, and whether it is done', async () => {
  says(recordProgress, { decisionId: 'decision-1', phase: 'underway' });
  open(<ProgressAct decision={aDecision()} onClose={jest.fn()} />);
  await write('写在这里', '路基修好了');
  expect(isOff('写办的进展')).toBe(true);
  await tap('还在办', 'radio');
  await tapInSheet('写办的进展');
  expect(await sentOnce(recordProgress)).toEqual({
    ...{ decisionId: 'decision-1', text: '路基修好了', papers: [], isDone: false },
  });
});
