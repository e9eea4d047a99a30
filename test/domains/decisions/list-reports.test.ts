import { listReports } from '../../../cloudfunctions/contracts/decisions-notices';
import { move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is empty where nothing was reported, and knows only its decisions', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  const call = village.as('tan-songbai');
  expect(await answered(call(listReports, { decisionId }))).toEqual({ items: [] });
  expect(await refused(call(listReports, { decisionId: 'nothing' }))).toBe('decision_not_found');
});
