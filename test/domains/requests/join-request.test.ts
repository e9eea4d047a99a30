import { addWords, joinRequest, withdraw } from '../../../cloudfunctions/contracts/requests';
import { aHazard, answered, file, read, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('four who join a joint request speak for it with the filer, the next supports it', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('zhang-guihua'), {
    filing: { for: 'jointly', names: ['陈水福'] },
  });
  const joined = [];
  for (const key of ['chen-shuifu', 'zhou-meixiang', 'li-xiaohe', 'tan-songbai', 'wen-nuanyang']) {
    joined.push((await answered(village.as(key)(joinRequest, { requestId }))).as);
  }
  expect(joined).toEqual([...Array<string>(4).fill('representative'), 'supporter']);
  const shuifu = village.as('chen-shuifu');
  expect(await read(shuifu, requestId)).toMatchObject({
    ...{ reader: 'representative', people: { representatives: 4, supporters: 1 } },
    ...{ words: { names: ['陈水福'] }, abilities: ['add_words'] },
  });
  await answered(shuifu(addWords, { requestId, words: '我家也一样。', attachments: [] }));
  expect(await refused(shuifu(withdraw, { requestId }))).toBe('not_allowed');
  expect(await refused(shuifu(joinRequest, { requestId }))).toBe('already_joined');
});

it('is refused: not of this village, not anybody else’s business, already in it', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const own = await file(guihua);
  const hazard = await file(guihua, aHazard);
  const call = village.as('chen-shuifu');
  expect(await refused(call(joinRequest, { requestId: own.requestId }))).toBe('not_joinable');
  expect(
    await refused(village.as('xu-mianmian')(joinRequest, { requestId: hazard.requestId })),
  ).toBe('request_not_found');
  expect(await refused(guihua(joinRequest, { requestId: hazard.requestId }))).toBe(
    'already_joined',
  );
  expect(await refused(village.as('guest')(joinRequest, { requestId: hazard.requestId }))).toBe(
    'not_allowed',
  );
});

it('two at once are two, the same one twice is one', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('zhang-guihua'), aHazard);
  const replies = await Promise.all(
    ['chen-shuifu', 'chen-shuifu', 'zhou-meixiang'].map((key) =>
      village.as(key)(joinRequest, { requestId }),
    ),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(2);
  expect((await read(village.as('zhang-guihua'), requestId)).people.supporters).toBe(2);
});
