import { answerReport } from '../../../cloudfunctions/contracts/decisions-notices';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('knows only what was reported', async () => {
  const call = aVillage().as('duan-zhiqiu');
  const input = { reportId: 'nothing', words: '看过了。' };
  expect(await refused(call(answerReport, input))).toBe('report_not_found');
});
