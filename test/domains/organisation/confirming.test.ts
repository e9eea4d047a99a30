import {
  above,
  bearerFrom,
  tellDutyGiven,
  tellDutyOverdue,
  tellDutySettled,
} from '../../../cloudfunctions/domains/organisation/confirming';
import { dutyIdOf } from '../../../cloudfunctions/domains/organisation/binding';
import { offices } from '../../../cloudfunctions/domains/organisation/office';
import { places } from '../../../cloudfunctions/domains/organisation/place';
import { happened } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it.each([
  ['village', 'village-qingquan-villagers_committee'],
  ['township', 'town-qingchuan-government'],
  ['county', 'county-yangban-government'],
] as const)('from the %s upwards it is the duty of %s', async (lowest, officeId) => {
  const { store, now } = aVillage();
  expect(await bearerFrom(store, 'village-qingquan', now(), lowest)).toMatchObject({ officeId });
});

it('stays with an office without anybody when all are empty, and with nobody where there is none', async () => {
  const { store, now } = aVillage();
  const path = ['empty-county', 'empty-town', 'empty-village'];
  await store.transact(async (tx) => {
    await tx.insert(places, { id: 'empty-village', kind: 'village', name: '空村', path });
    await tx.insert(offices, {
      ...{ id: 'empty', kind: 'villagers_committee', name: '空村村民委员会' },
      placeId: 'empty-village',
    });
  });
  expect(await bearerFrom(store, 'empty-village', now())).toEqual({ officeId: 'empty' });
  expect(await bearerFrom(store, 'empty-village', now(), 'township')).toBeUndefined();
});

it('rises floor by floor and stays with the county', () => {
  expect([above('village'), above('township'), above('county')]).toEqual([
    ...['township', 'county'],
    'county',
  ]);
});

it('tells of the duty, of its lateness each time, and of its end', async () => {
  const village = aVillage();
  const duty = { id: 'b', officeId: 'o', holderId: 'p', dueAt: 7 };
  await village.store.transact(async (tx) => {
    await tellDutyGiven(tx, duty, 1);
    await tellDutyOverdue(tx, duty, 2);
    await tellDutyOverdue(tx, { id: 'b', officeId: 'above', dueAt: 9 }, 3);
    await tellDutySettled(tx, 'b', 4);
  });
  const told = await happened(village);
  expect(told.map(({ name }) => name)).toEqual([
    ...['duty.given', 'duty.overdue', 'duty.overdue', 'duty.settled'],
  ]);
  const same = { dutyId: dutyIdOf('b'), about: { kind: 'binding', id: 'b' } };
  expect(told.map(({ facts }) => facts)).toEqual(
    told.map(() => expect.objectContaining(same) as unknown),
  );
});
