import { register } from '../../cloudfunctions/domains/organisation';
import { everyPage } from '../../cloudfunctions/domains/every-page';
import { aVillage } from '../builders/village';

it('reads on until there is no page left', async () => {
  const { store } = aVillage();
  const query = { index: 'inVillage', equals: { villageId: 'village-qingquan' } };
  let pages = 0;
  const narrow = {
    find: ((from, wanted) => {
      pages += 1;
      return store.find(from, { ...wanted, limit: 50 });
    }) as typeof store.find,
  };
  const all = await everyPage(narrow, register.households, query);
  expect(new Set(all.map(({ id }) => id)).size).toBe(120);
  expect(pages).toBe(3);
});
