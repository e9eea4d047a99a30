import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { register } from '../../../cloudfunctions/domains/organisation';
import { seedDemonstration } from '../../../local/demonstration/seed';
import { demonstrationCounty } from '../../../local/demonstration/village';

const NOW = Date.UTC(2026, 10, 23, 1);

it('puts the county into a store, and a second time changes nothing', async () => {
  const store = embeddedStore();
  await seedDemonstration(store, NOW);
  const first = await store.get(register.persons, 'person-zhang-guihua');
  await seedDemonstration(store, NOW + 86_400_000);

  expect(first).toMatchObject({ name: '张桂花', version: 1 });
  expect(await store.get(register.persons, 'person-zhang-guihua')).toEqual(first);
  const all = demonstrationCounty();
  const villages = all.places.filter(({ kind }) => kind === 'village' || kind === 'community');
  const counts = await Promise.all(
    villages.map(({ id: villageId }) =>
      store.count(register.households, { index: 'inVillage', equals: { villageId } }),
    ),
  );
  expect(counts).toEqual([120, 36, 33]);
  await store.close();
});

it('keeps what was changed since', async () => {
  const store = embeddedStore();
  await seedDemonstration(store, NOW);
  await store.transact(async (tx) => {
    const person = await tx.get(register.persons, 'person-sun-laogen');
    if (person) {
      await tx.replace(register.persons, { ...person, openid: 'a-new-phone' });
    }
  });
  await seedDemonstration(store, NOW);

  expect(await store.get(register.persons, 'person-sun-laogen')).toMatchObject({
    openid: 'a-new-phone',
    version: 2,
  });
  await store.close();
});
