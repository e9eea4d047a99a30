import { handOn } from '../../../cloudfunctions/contracts/requests';
import { requests } from '../../../cloudfunctions/domains/requests/request';
import { aHazard, answered, aQuarrel, file, refused, stored } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const reason = 'cannot_solve' as const;

it('gives the next owner its own days to take it on, and leaves the promised day', async () => {
  const village = aVillage();
  const { requestId, dueAt } = await file(village.as('li-xiaohe'), aHazard);
  const before = await stored(village, requestId);
  village.waitHours(20);
  await answered(village.as('wang-changsheng')(handOn, { requestId, reason }));
  const after = await stored(village, requestId);
  expect(after).toMatchObject({ state: 'submitted', dueAt, ownerAt: 1 });
  expect(after.duty?.id).not.toBe(before.duty?.id);
  expect(after.duty?.dueAt).toBeLessThanOrEqual(dueAt);
});

it('lets one of two hand-overs through', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), aHazard);
  const worker = village.as('wang-changsheng');
  const replies = await Promise.all([1, 2].map(() => worker(handOn, { requestId, reason })));
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await stored(village, requestId)).ownerAt).toBe(1);
});

it('passes over an office that is not staffed', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), aHazard);
  const request = await stored(village, requestId);
  const [first, , third] = request.owners;
  const owners = [
    first,
    { ...third, office: 'law_firm' as const, level: 'village' as const },
    third,
  ];
  await village.store.transact((tx) =>
    tx.replace(requests, { ...request, owners: owners as typeof request.owners }),
  );
  await answered(village.as('wang-changsheng')(handOn, { requestId, reason }));
  expect((await stored(village, requestId)).office.name).toBe('样板县应急管理局');
});

it('is the holder’s alone', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  expect(await refused(village.as('liu-qingshan')(handOn, { requestId, reason }))).toBe(
    'request_not_found',
  );
});

it('ends with the answer', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  expect(await refused(village.as('he-qiushi')(handOn, { requestId, reason }))).toBe('not_now');
});
