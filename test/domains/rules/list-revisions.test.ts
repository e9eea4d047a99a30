import { listRevisions } from '../../../cloudfunctions/contracts/rules';
import { answered, refused } from '../../builders/requests';
import { QINGQUAN } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('lists all ways that the rules have gone, the newest first', async () => {
  const list = aVillage().asVisitor()(listRevisions, { villageId: QINGQUAN });
  expect((await answered(list)).items.map(({ state }) => state)).toEqual([
    ...['drafted', 'in_force', 'amended'],
  ]);
});

it('is refused: village_not_found', async () => {
  const list = aVillage().asVisitor()(listRevisions, { villageId: 'hamlet-qingquan-1' });
  expect(await refused(list)).toBe('village_not_found');
});
