import { confirmSolved, withdraw } from '../../../cloudfunctions/contracts/requests';
import { forget } from '../../../cloudfunctions/domains/requests/forgetting';
import { answered, aQuarrel, stored } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it.each([
  ['answered', confirmSolved],
  ['submitted', withdraw],
] as const)('what ran for somebody who has left goes when it ends: %s', async (until, verb) => {
  const village = aVillage();
  const requestId = await aQuarrel(village, until);
  await forget(village.store, await stored(village, requestId));
  await answered(village.as('zhang-guihua')(verb, { requestId }));
  await village.settle();
  expect(await stored(village, requestId)).not.toHaveProperty('filerId');
});

it('everybody else’s stays', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  await answered(village.as('zhang-guihua')(withdraw, { requestId }));
  await village.settle();
  expect(await stored(village, requestId)).toMatchObject({ filerId: 'person-zhang-guihua' });
});
