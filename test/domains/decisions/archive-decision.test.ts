import { archiveDecision, object } from '../../../cloudfunctions/contracts/decisions-notices';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { aPublished, goesOnce, type Deciding } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function done(village: Village): Promise<Deciding> {
  const it = await aPublished(village, ['public_works']);
  await it.carryOut(true);
  await it.publish('result');
  return it;
}

it('is archived once, with the head of its certificate, and told', async () => {
  const village = aVillage();
  const it = await done(village);
  await it.approve('bidding_record');
  const { decisionId } = it;
  village.waitDays(11);
  await village.settle();
  expect((await it.read()).next).toMatchObject({ does: 'archive' });
  const reply = await goesOnce((callId) =>
    village.as('liu-qingshan')(archiveDecision, { decisionId, callId }),
  );
  const { certificate } = await it.read();
  expect(reply).toMatchObject({ data: { phase: 'archived', head: certificate.head } });
  const { items } = await village.store.find(happenings, { index: 'due', limit: 1000 });
  expect(items.find(({ name }) => name === 'decision.closed')).toMatchObject({
    facts: { decisionId, how: 'archived' },
  });
});

it('is refused until everything is there, in this order', async () => {
  const village = aVillage();
  const it = await aPublished(village, ['public_works']);
  const { decisionId } = it;
  const file = (who = 'liu-qingshan') => refused(village.as(who)(archiveDecision, { decisionId }));
  expect(await file()).toBe('result_not_published');
  await it.carryOut(true);
  await it.publish('result');
  const objectionId = 'too-dear';
  await answered(
    village.as('chen-shuifu')(object, { decisionId, objectionId, words: '价钱高了。' }),
  );
  expect(await file()).toBe('notice_still_hangs');
  village.waitDays(11);
  expect(await file()).toBe('objection_open');
  expect(await file('tan-songbai')).toBe('not_allowed');
});

it('is refused: a paper is missing, or nothing is there', async () => {
  const village = aVillage();
  const { decisionId } = await done(village);
  village.waitDays(11);
  const call = village.as('liu-qingshan');
  expect(await refused(call(archiveDecision, { decisionId }))).toBe('approval_missing');
  expect(await refused(call(archiveDecision, { decisionId: 'nothing' }))).toBe(
    'decision_not_found',
  );
});
