import { acceptRequest } from '../../../cloudfunctions/contracts/requests';
import { aQuarrel, noticesOf, refused, stored } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is taken on once, and from then on the clock of the answer runs', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const mediator = village.as('he-qiushi');
  const call = { requestId, callId: 'take-it-on-just-once' };

  const [one, other] = await Promise.all([
    mediator(acceptRequest, call),
    mediator(acceptRequest, call),
  ]);
  expect(other).toEqual(one);
  expect(one).toEqual({ ok: true, data: { requestId, state: 'accepted' } });
  const { duty, dueAt } = await stored(village, requestId);
  expect(duty?.dueAt).toBe(dueAt);
  await village.settle();
  expect(await noticesOf(village.as('zhang-guihua'), requestId)).toEqual(['request_accepted']);
  expect(await refused(mediator(acceptRequest, { requestId }))).toBe('not_now');
});

it('is refused to whoever does not hold it', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const call = village.as('li-xiaohe');
  expect(await refused(call(acceptRequest, { requestId }))).toBe('not_allowed');
  expect(await refused(village.as('liu-qingshan')(acceptRequest, { requestId }))).toBe(
    'request_not_found',
  );
});
