import { previewRoll } from '../../../cloudfunctions/contracts/polls';
import { register } from '../../../cloudfunctions/domains/organisation';
import { GROUP, VILLAGE } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('says how many would have a voice, and whom the drawer must decide about', async () => {
  const village = aVillage();
  const ask = () =>
    answered(village.as('liu-qingshan')(previewRoll, { placeId: GROUP, roll: 'adults' }));
  const before = await ask();
  await village.store.transact((tx) =>
    tx.insert(register.persons, {
      ...{ id: 'turning', name: '张小满', householdId: 'household-qingquan-32' },
      ...{ villageId: VILLAGE, birthYear: 2008 },
    }),
  );
  const { size, unsure } = await ask();
  expect(size).toBe(before.size + 1);
  expect(unsure).toContainEqual({ personId: 'turning', name: '张*', houseNumber: '032号' });
});

it.each([
  { because: 'place_not_found', who: 'liu-qingshan', asked: { placeId: 'nowhere' } },
  { because: 'not_allowed', who: 'zhang-guihua', asked: {} },
  { because: 'not_allowed', who: 'ma-dongfeng', asked: {} },
  {
    ...{ because: 'roll_not_of_this_place', who: 'liu-qingshan' },
    asked: { roll: 'collective_members' as const },
  },
])('is refused to $who: $because', async ({ because, who, asked }) => {
  const input = { placeId: GROUP, roll: 'adults' as const, ...asked };
  expect(await refused(aVillage().as(who)(previewRoll, input))).toBe(because);
});
