import { listDelegations } from '../../../cloudfunctions/contracts/decisions-notices';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('knows only its villages', async () => {
  const call = aVillage().asVisitor();
  expect(await refused(call(listDelegations, { villageId: 'nowhere' }))).toBe('village_not_found');
});
