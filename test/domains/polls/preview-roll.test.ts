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
  const { size, unsure, items } = await ask();
  expect(size).toBe(before.size + 1);
  expect(unsure).toBe(before.unsure + 1);
  expect(items).toContainEqual({ personId: 'turning', name: '张*', houseNumber: '032号' });
});

it('names those whom it must be said of page by page', async () => {
  const village = aVillage();
  await village.store.transact(async (tx) => {
    for (let number = 0; number < 60; number += 1) {
      await tx.insert(register.persons, {
        ...{ id: `no-age-${number}`, name: '张三', householdId: 'household-qingquan-32' },
        villageId: VILLAGE,
      });
    }
  });
  const ask = (after?: string) =>
    answered(
      village.as('liu-qingshan')(previewRoll, {
        ...{ placeId: GROUP, roll: 'adults' as const },
        ...(after !== undefined && { after }),
      }),
    );
  const first = await ask();
  expect(first.items).toHaveLength(50);
  const rest = await ask(first.next);
  expect(rest.next).toBeUndefined();
  const all = [...first.items, ...rest.items].map(({ personId }) => personId);
  expect(new Set(all).size).toBe(first.unsure);
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
