import { guestReports } from '../../../cloudfunctions/domains/requests/guest-reports';
import { guestReportsSweep } from '../../../cloudfunctions/domains/requests/sweep-guest-reports';
import { aHazard, file } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('forgets at midnight how often a guest has reported, and not before', async () => {
  const village = aVillage();
  await file(village.as('guest'), aHazard);
  const kept = () => village.store.count(guestReports, { index: 'clock', equals: {} });
  village.waitHours(14);
  expect(await guestReportsSweep.run(village.world())).toBe(0);
  expect(await kept()).toBe(1);
  village.waitHours(1);
  expect(await guestReportsSweep.run(village.world())).toBe(1);
  expect(await kept()).toBe(0);
});

it('leaves the count of a guest who has reported again meanwhile', async () => {
  const village = aVillage();
  await file(village.as('guest'), aHazard);
  village.waitDays(1);
  await file(village.as('guest'), aHazard);
  expect(await guestReportsSweep.run(village.world())).toBe(0);
  await village.settle();
  expect(await village.store.count(guestReports, { index: 'clock', equals: {} })).toBe(1);
});
