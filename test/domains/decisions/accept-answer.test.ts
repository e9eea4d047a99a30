import { acceptAnswer } from '../../../cloudfunctions/contracts/decisions-notices';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('knows only what was objected', async () => {
  const call = aVillage().as('chen-shuifu');
  expect(await refused(call(acceptAnswer, { objectionId: 'nothing' }))).toBe('objection_not_found');
});
