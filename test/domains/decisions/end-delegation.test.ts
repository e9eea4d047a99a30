import { endDelegation } from '../../../cloudfunctions/contracts/decisions-notices';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is not a villager’s to do', async () => {
  const call = aVillage().as('li-xiaohe');
  expect(await refused(call(endDelegation, { delegationId: 'nothing' }))).toBe('not_allowed');
});
