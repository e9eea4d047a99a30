import { confirmBinding, listBindings } from '../../../cloudfunctions/contracts/organisation';
import { bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { riseOverdueBindings } from '../../../cloudfunctions/domains/organisation/rise-overdue-bindings';
import { appointments } from '../../../cloudfunctions/domains/organisation/appointment';
import { asks, happened } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it('rises to the township, to the county, and comes back there', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const seats: unknown[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    village.waitDays(8);
    expect(await riseOverdueBindings.run(village.world())).toBe(1);
    expect(await riseOverdueBindings.run(village.world())).toBe(0);
    seats.push((await village.store.get(bindings, bindingId))?.officeId);
  }
  expect(seats).toEqual([
    'town-qingchuan-government',
    'county-yangban-government',
    'county-yangban-government',
  ]);
  const overdue = (await happened(village)).filter(({ name }) => name === 'duty.overdue');
  expect(overdue).toHaveLength(3);
  expect(overdue[0]?.facts).toMatchObject({ holderId: 'person-town-qingchuan-government-1' });
});

it('lets whoever has it now confirm, and the village still', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  village.waitDays(8);
  await riseOverdueBindings.run(village.world());
  village.waitDays(8);
  await riseOverdueBindings.run(village.world());
  const county = village.as('fang-zhengyuan');
  expect(await county(listBindings, { villageId: 'village-qingquan' })).toMatchObject({
    data: { items: [{ bindingId }] },
  });
  expect(
    await village.as('deng-xiaoyu')(confirmBinding, { bindingId, personId: 'person-sun-laogen' }),
  ).toMatchObject({ ok: true });
  village.waitDays(30);
  expect(await riseOverdueBindings.run(village.world())).toBe(0);
});

it('leaves alone what is not due', async () => {
  const village = aVillage();
  await asks(village);
  village.waitDays(2);
  expect(await riseOverdueBindings.run(village.world())).toBe(0);
});

it('goes at once to the township when the committee has nobody', async () => {
  const village = aVillage();
  const officeId = 'village-qingquan-villagers_committee';
  const { items } = await village.store.find(appointments, {
    index: 'inOffice',
    equals: { officeId },
    limit: 100,
  });
  await village.store.transact(async (tx) => {
    for (const post of items) {
      await tx.replace(appointments, { ...post, untilAt: village.now() });
    }
  });
  const bindingId = await asks(village);
  expect(await village.store.get(bindings, bindingId)).toMatchObject({
    officeId: 'town-qingchuan-government',
  });
});
