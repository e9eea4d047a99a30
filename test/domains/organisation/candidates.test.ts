import {
  behindPlate,
  candidatesFor,
  isRemembered,
  namedLike,
  shown,
} from '../../../cloudfunctions/domains/organisation/candidates';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { aVillage } from '../../builders/village';

const villageId = 'village-qingquan';

it('finds people by the beginning of their name, in their own village only', async () => {
  const { store } = aVillage();
  expect((await namedLike(store, villageId, '张桂')).map(({ name }) => name)).toContain('张桂花');
  expect(await namedLike(store, 'village-songfeng', '张桂花')).toEqual([]);
});

it('finds people behind a plate, however it was typed', async () => {
  const { store } = aVillage();
  for (const typed of ['32', '032号', '３２号']) {
    expect((await behindPlate(store, villageId, typed)).map(({ name }) => name)).toContain(
      '张桂花',
    );
  }
  expect(await behindPlate(store, villageId, '')).toEqual([]);
});

it.each([
  ['the name and the house', { name: '张桂花', houseNumber: '32' }],
  ['the name and a wrong house', { name: '张 桂花', houseNumber: '50' }],
  ['the name and the head', { name: '张桂花', headSurname: '张' }],
])('puts the likeliest first for %s', async (_said, said) => {
  const village = aVillage();
  const [first] = await candidatesFor(village.world(), { villageId, said });
  expect(first).toMatchObject({ personId: 'person-zhang-guihua', isBound: true });
});

it('shows the house when only the name is misheard', async () => {
  const village = aVillage();
  const found = await candidatesFor(village.world(), {
    villageId,
    said: { name: '章贵花', houseNumber: '32' },
  });
  expect(found.map(({ personId }) => personId)).toContain('person-zhang-guihua');
});

it("keeps to the card's household besides the name", async () => {
  const village = aVillage();
  const found = await candidatesFor(village.world(), {
    ...{ villageId, householdId: 'household-qingquan-33' },
    said: { name: '张桂花' },
  });
  expect(found.map(({ personId }) => personId)).toEqual(
    expect.arrayContaining(['person-zhang-guihua', 'person-chen-shuifu']),
  );
});

it('has nobody for an asking without words, and nobody who wants to be forgotten', async () => {
  const village = aVillage();
  expect(await candidatesFor(village.world(), { villageId })).toEqual([]);
  await village.store.transact(async (tx) => {
    const person = await tx.get(persons, 'person-sun-laogen');
    await (person && tx.replace(persons, { ...person, name: '' }));
  });
  const found = await candidatesFor(village.world(), {
    villageId,
    said: { name: '孙老根', houseNumber: '51' },
  });
  expect(found.map(({ personId }) => personId)).not.toContain('person-sun-laogen');
  expect(isRemembered({ name: '' })).toBe(false);
});

it('shows an official without a house', async () => {
  const village = aVillage();
  const official = await village.store.get(persons, 'person-ou-anping');
  expect(official && (await shown(village.world(), official))).toMatchObject({
    ...{ name: '欧安平', houseNumber: '', groupName: '', isUnderAge: false },
  });
});
