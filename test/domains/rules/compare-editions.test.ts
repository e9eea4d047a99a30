import { compareEditions } from '../../../cloudfunctions/contracts/rules';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { answered, refused } from '../../builders/requests';
import { QINGQUAN } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const both = { villageId: QINGQUAN, from: 1, to: 2 };

it('tells what was added, removed, moved and changed', async () => {
  const { changes } = await answered(aVillage().asVisitor()(compareEditions, both));
  const of = (key: string) => changes.find(({ clauseId }) => clauseId === clauseIdOf(key));
  expect(of('firecrackers')).toMatchObject({ change: 'added', number: 8 });
  expect(of('shop_hours')).toMatchObject({ change: 'removed', numberWas: 17 });
  expect(of('dogs')).toMatchObject({ change: 'kept', isMoved: false });
  expect(of('quarrels')).toMatchObject({ change: 'changed', isMoved: true });
  expect(of('feasts')?.parts.map(({ part }) => part)).toContain('added');
});

it('nothing changed between an edition and itself', async () => {
  const { changes } = await answered(aVillage().asVisitor()(compareEditions, { ...both, from: 2 }));
  expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['kept']));
});

it.each([
  { because: 'village_not_found', more: { villageId: 'nowhere' } },
  { because: 'edition_not_found', more: { to: 3 } },
])('is refused: $because', async ({ because, more }) => {
  const reply = aVillage().asVisitor()(compareEditions, { ...both, ...more });
  expect(await refused(reply)).toBe(because);
});
