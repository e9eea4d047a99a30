import { joinRequest, readRequest, revealWords } from '../../../cloudfunctions/contracts/requests';
import { aHazard, answered, aQuarrel, file, read, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is shown to its two sides, and nobody else learns that it exists', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  expect((await read(village.as('zhang-guihua'), requestId)).reader).toBe('filer');
  expect((await read(village.as('he-qiushi'), requestId)).reader).toBe('holder');
  for (const key of ['chen-shuifu', 'liu-qingshan', 'fang-zhengyuan', 'guest']) {
    expect(await refused(village.as(key)(readRequest, { requestId }))).toBe('request_not_found');
  }
  expect(await refused(village.asVisitor()(readRequest, { requestId }))).toBe('not_signed_in');
  expect(
    await refused(village.as('zhang-guihua')(readRequest, { requestId: 'never-was-there-at-all' })),
  ).toBe('request_not_found');
});

it('is seen by a neighbour as far as it concerns everybody', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), aHazard);
  const guihua = village.as('zhang-guihua');
  const before = await read(guihua, requestId);
  expect(before).toMatchObject({ reader: 'neighbour', abilities: ['join'] });
  expect(before).not.toHaveProperty('holderName');
  await answered(guihua(joinRequest, { requestId }));
  expect(await read(guihua, requestId)).toMatchObject({ reader: 'supporter', abilities: [] });
  expect(await refused(village.as('xu-mianmian')(readRequest, { requestId }))).toBe(
    'request_not_found',
  );
});

it('an opening is its own reader’s, for its own request', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const mediator = village.as('he-qiushi');
  const { revealId } = await answered(mediator(revealWords, { requestId, reason: 'to_handle' }));
  const other = await file(village.as('zhang-guihua'));
  expect((await read(mediator, other.requestId, { revealId })).filerName).toBe('张*');
  expect((await read(village.as('zhang-guihua'), requestId, { revealId })).words).toBeDefined();
});
