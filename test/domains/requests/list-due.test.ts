import { listDue } from '../../../cloudfunctions/contracts/requests';
import { aHazard, answered, aQuarrel, file, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is what waits for me, the nearest date first', async () => {
  const village = aVillage();
  const call = village.as('li-xiaohe');
  const later = await file(call, aHazard);
  village.waitHours(5);
  const urgent = await file(call, { ...aHazard, safety: ['danger_now'] });
  const worker = village.as('wang-changsheng');
  expect((await answered(worker(listDue, {}))).items).toMatchObject([
    { requestId: later.requestId },
  ]);
  const station = village.as('ning-jiuan');
  expect((await answered(station(listDue, {}))).items).toMatchObject([
    { requestId: urgent.requestId, urgent: true, isOverdue: false },
  ]);
});

it('is what waits for my office, and no other', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const officeId = 'village-qingquan-mediation_committee';
  const mediator = village.as('he-qiushi');
  expect((await answered(mediator(listDue, { officeId }))).items).toMatchObject([{ requestId }]);
  expect(await refused(village.as('liu-qingshan')(listDue, { officeId }))).toBe('office_not_found');
  expect(await refused(village.as('zhang-guihua')(listDue, {}))).toBe('not_allowed');
});
