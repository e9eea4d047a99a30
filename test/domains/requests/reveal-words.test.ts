import { revealWords } from '../../../cloudfunctions/contracts/requests';
import { reveals } from '../../../cloudfunctions/domains/requests/reveal';
import { answered, aQuarrel, read, refused, withPhone } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const reason = 'to_handle' as const;

it('opens the full name for the holder, and the log says who and why', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'accepted');
  const mediator = village.as('he-qiushi');
  const { revealId, until } = await answered(mediator(revealWords, { requestId, reason }));
  expect((await read(mediator, requestId, { revealId })).filerName).toBe('张桂花');
  expect(until - village.now()).toBe(30 * 60_000);
  const { items } = await village.store.find(reveals, {
    ...{ index: 'ofRequest', equals: { requestId }, limit: 10 },
  });
  expect(items).toMatchObject([{ personId: 'person-he-qiushi', reason }]);
});

it('is refused to those who do not hold it', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const colleague = await withPhone(village, 'person-qingquan-93-0');
  expect(await refused(colleague(revealWords, { requestId, reason }))).toBe('not_the_holder');
  expect(await refused(village.as('liu-qingshan')(revealWords, { requestId, reason }))).toBe(
    'request_not_found',
  );
});
