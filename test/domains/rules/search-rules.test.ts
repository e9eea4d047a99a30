import { searchRules } from '../../../cloudfunctions/contracts/rules';
import { answered, refused } from '../../builders/requests';
import { QINGQUAN, SONGFENG } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('finds a clause by the words of the village and shows where they stand', async () => {
  const visitor = aVillage().asVisitor();
  const { items, alsoFor } = await answered(
    visitor(searchRules, { villageId: QINGQUAN, words: '摆酒' }),
  );
  const [first] = items;
  expect(first?.clause).toMatchObject({ number: 17, topic: 'customs' });
  expect(first?.marks.map(({ from, to }) => first.clause.text.slice(from, to))).toContain('酒席');
  expect(alsoFor).toContain('酒席');
});

it('finds nothing where there are no rules', async () => {
  const search = aVillage().asVisitor()(searchRules, { villageId: SONGFENG, words: '狗' });
  expect((await answered(search)).items).toEqual([]);
});

it('is refused: village_not_found', async () => {
  const search = aVillage().asVisitor()(searchRules, { villageId: 'nowhere', words: '狗' });
  expect(await refused(search)).toBe('village_not_found');
});
