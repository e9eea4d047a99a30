import { reportPastVillage } from '@contracts/decisions-notices';
import { ReportAct } from '@/workbench/decisions/one/report-act';
import { aDecision } from '../../../builders/decided';
import { open, says, sentOnce, tap, tapInSheet, write } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('goes past the village, to the office that is chosen', async () => {
  says(reportPastVillage, { decisionId: 'decision-1', dueAt: MORNING });
  open(<ReportAct decision={aDecision()} onClose={jest.fn()} />);
  await tap('乡镇纪委', 'radio');
  await write('写在这里', '票数对不上');
  await tapInSheet('向上级报告');
  expect(await sentOnce(reportPastVillage)).toEqual({
    ...{ decisionId: 'decision-1', to: 'discipline_commission', words: '票数对不上' },
  });
});
