import { readMatters } from '../../../cloudfunctions/contracts/decisions';
import { matters } from '../../../cloudfunctions/contracts/decisions-words';
import { VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('tells everybody what is decided by whom, and what is decided elsewhere', async () => {
  const visitor = aVillage().asVisitor();
  const { items, elsewhere } = await answered(visitor(readMatters, { villageId: VILLAGE }));
  expect(items.map(({ matter }) => matter)).toEqual([...matters]);
  expect(items.find(({ matter }) => matter === 'land_contract_plan')).toMatchObject({
    ...{ name: '土地承包方案', track: 'collective', needsWomensCheck: true },
    basis: '《农村土地承包法》第十九条、第二十条',
    bodies: [{ body: 'members_assembly', passOf: 'due', noticeDays: 10 }],
  });
  expect(elsewhere.map(({ matter }) => matter)).toEqual(['election', 'recall', 'committee_setup']);
});

it.each([
  ['residents_law_not_confirmed', 'village-hetang'],
  ['village_not_found', 'town-qingchuan'],
])('is refused: %s', async (because, villageId) => {
  expect(await refused(aVillage().asVisitor()(readMatters, { villageId }))).toBe(because);
});
