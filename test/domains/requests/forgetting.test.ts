import { withdraw } from '../../../cloudfunctions/contracts/requests';
import { forget } from '../../../cloudfunctions/domains/requests/forgetting';
import { letters } from '../../../cloudfunctions/domains/requests/letter';
import { answered, aQuarrel, stored } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function words({ store }: Village, requestId: string) {
  const query = { index: 'ofRequest', equals: { requestId }, limit: 10 };
  return (await store.find(letters, query)).items;
}

it('empties what has ended', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  await answered(village.as('zhang-guihua')(withdraw, { requestId }));
  await forget(village.store, await stored(village, requestId));
  const left = JSON.stringify(await stored(village, requestId));
  expect(left).not.toMatch(/zhang-guihua|household-qingquan-32/);
  expect(await words(village, requestId)).toEqual([]);
});

it('leaves what runs till its end, and remembers to', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  await forget(village.store, await stored(village, requestId));
  expect(await stored(village, requestId)).toMatchObject({
    ...{ forgetAtEnd: true, filerId: 'person-zhang-guihua' },
  });
  expect(await words(village, requestId)).toHaveLength(1);
});
