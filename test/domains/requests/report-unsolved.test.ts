import { reportUnsolved } from '../../../cloudfunctions/contracts/requests';
import { register } from '../../../cloudfunctions/domains/organisation';
import { answered, aQuarrel, read, refused, stored } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('goes on where it was, and the old clock runs on', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  const { dueAt } = await stored(village, requestId);
  const guihua = village.as('zhang-guihua');
  expect(await answered(guihua(reportUnsolved, { requestId, words: '墙还在。' }))).toMatchObject({
    ...{ state: 'working', dueAt },
  });
  const request = await stored(village, requestId);
  expect(request.duty).toMatchObject({ holderId: 'person-he-qiushi', dueAt });
  expect(request).not.toHaveProperty('silenceAt');
  expect(request).not.toHaveProperty('outcome');
  expect((await read(guihua, requestId)).diary.map(({ did }) => did)).toContain('answered');
  expect(await refused(guihua(reportUnsolved, { requestId, words: '墙还在。' }))).toBe('not_now');
});

it('goes to whoever sits there now, when the one who answered has left', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  const post = await village.store.get(
    register.appointments,
    'post-village-qingquan-mediation_committee-1',
  );
  await village.store.transact(async (tx) => {
    if (post) {
      await tx.replace(register.appointments, { ...post, untilAt: village.now() });
    }
  });
  await answered(village.as('zhang-guihua')(reportUnsolved, { requestId, words: '墙还在。' }));
  expect((await stored(village, requestId)).holderId).toBe('person-qingquan-93-0');
});

it('is the filer’s to say', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  const words = '墙还在。';
  expect(await refused(village.as('he-qiushi')(reportUnsolved, { requestId, words }))).toBe(
    'not_allowed',
  );
  expect(await refused(village.as('chen-shuifu')(reportUnsolved, { requestId, words }))).toBe(
    'request_not_found',
  );
});
