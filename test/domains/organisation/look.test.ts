import { logLooks, looks } from '../../../cloudfunctions/domains/organisation/look';
import { aVillage } from '../../builders/village';

it('writes one line for everybody who was looked at, each time', async () => {
  const village = aVillage();
  const look = { byId: 'cadre', reason: 'danger', saw: 'phone_number' } as const;
  await logLooks(village.world(), { ...look, aboutIds: ['one', 'other'] });
  await logLooks(village.world(), { ...look, aboutIds: ['one'] });
  const count = (aboutId: string) =>
    village.store.count(looks, { index: 'atWhom', equals: { aboutId } });
  expect(await count('one')).toBe(2);
  expect(await count('other')).toBe(1);
});

it('writes nothing when nobody was found', async () => {
  const village = aVillage();
  const before = village.world().random();
  await logLooks(village.world(), { byId: 'c', reason: 'danger', saw: 'name', aboutIds: [] });
  expect(before).not.toBe(village.world().random());
  expect(await village.store.count(looks, { index: 'atWhom' })).toBe(0);
});
