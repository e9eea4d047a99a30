import { withdraw } from '../../../cloudfunctions/contracts/requests';
import { requestRecords } from '../../../cloudfunctions/domains/requests/records';
import { aHazard, answered, aQuarrel, file } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is everything of one’s own, in full, and nothing of others', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  await file(village.as('li-xiaohe'), aHazard);
  const owner = await village.actor('zhang-guihua');
  const { items } = await requestRecords.exportFor(owner, village.world());
  expect(items).toMatchObject([
    { what: 'request', record: { requestId, words: { text: '隔壁砌墙砌到了我家滴水下面。' } } },
  ]);
});

it('says what stays while it runs', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const owner = await village.actor('zhang-guihua');
  expect(await requestRecords.keptOf(owner, village.world())).toEqual([
    { reason: 'running_matter', count: 1 },
  ]);
  await answered(village.as('zhang-guihua')(withdraw, { requestId }));
  expect(await requestRecords.keptOf(owner, village.world())).toEqual([]);
});
