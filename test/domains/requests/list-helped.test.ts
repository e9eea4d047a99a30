import { listHelped } from '../../../cloudfunctions/contracts/requests';
import { answered, file, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const FOR_THE_OLD_MAN = { filing: { for: 'person', personId: 'person-sun-laogen' } } as const;

it('is what I wrote down for others, newest first, without a word of it', async () => {
  const village = aVillage();
  const worker = village.as('wang-changsheng');
  const first = await file(worker, FOR_THE_OLD_MAN);
  village.waitHours(1);
  const second = await file(worker, FOR_THE_OLD_MAN);
  await file(worker);

  const helped = await answered(worker(listHelped, {}));
  expect(helped.items.map(({ requestId }) => requestId)).toEqual([
    second.requestId,
    first.requestId,
  ]);
  expect(JSON.stringify(helped)).not.toContain('隔壁');
});

it('goes on page by page', async () => {
  const village = aVillage();
  const worker = village.as('wang-changsheng');
  for (let filed = 0; filed < 21; filed += 1) {
    village.waitHours(1);
    await file(worker, FOR_THE_OLD_MAN);
  }
  const { items, next } = await answered(worker(listHelped, {}));
  const rest = await answered(worker(listHelped, { after: next }));
  expect([items.length, rest.items.length, rest.next]).toEqual([20, 1, undefined]);
});

it('is nobody else’s list, and a guest has none', async () => {
  const village = aVillage();
  await file(village.as('wang-changsheng'), FOR_THE_OLD_MAN);
  const other = village.as('wen-nuanyang');
  expect((await answered(other(listHelped, {}))).items).toEqual([]);
  expect(await refused(village.as('guest')(listHelped, {}))).toBe('not_allowed');
});
