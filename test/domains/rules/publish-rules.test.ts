import { publishRules } from '../../../cloudfunctions/contracts/rules-way';
import { editionIdOf, editions } from '../../../cloudfunctions/domains/rules/edition';
import { parameters } from '../../../cloudfunctions/law/parameters';
import { noticesOf, refused } from '../../builders/requests';
import { AMENDMENT, Revising, rulesOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const DAY = 86_400_000;

async function filed() {
  const revising = new Revising(aVillage());
  await revising.resolved(true);
  await revising.file();
  return revising;
}

afterEach(() => {
  jest.restoreAllMocks();
});

it('counts from its day, for everybody who reads', async () => {
  const revising = await filed();
  const { village } = revising;
  const validFrom = village.now();
  const sent = { revisionId: AMENDMENT, validFrom, callId: 'the-same-call-00001' };
  expect(await revising.leader(publishRules, sent)).toEqual(
    await revising.leader(publishRules, sent),
  );
  expect((await rulesOf(village)).rules).toMatchObject({ edition: 3, clauses: { length: 20 } });
  await village.settle();
  expect(await noticesOf(village.as('li-xiaohe'), AMENDMENT)).toContain('rules_published');
  expect(await revising.read()).toMatchObject({ state: 'in_force', edition: { edition: 3 } });
});

it('may be for a day that has passed, where the paper was up before', async () => {
  const revising = await filed();
  const { village } = revising;
  const voted = village.now();
  village.waitDays(3);
  await revising.publish(voted + DAY);
  const on = voted + 2 * DAY;
  expect((await rulesOf(village, { on })).rules?.edition).toBe(3);
  expect((await rulesOf(village, { on, asKnownOn: on })).rules?.edition).toBe(2);
});

it.each([
  { because: 'before_the_vote', days: -1 },
  { because: 'not refused', days: 0 },
  { because: 'not refused', days: 366 },
  { because: 'too_far_ahead', days: 367 },
])('for a day $days days after the vote: $because', async ({ because, days }) => {
  const revising = await filed();
  const validFrom = revising.village.now() + days * DAY;
  const input = { revisionId: AMENDMENT, validFrom };
  expect(await refused(revising.leader(publishRules, input))).toBe(because);
});

it('is refused: not_later_than_the_one_before', async () => {
  const revising = await filed();
  const { village } = revising;
  const id = editionIdOf('village-qingquan', 2);
  const validFrom = village.now() + DAY;
  await village.store.transact(async (tx) => {
    const edition = await tx.get(editions, id);
    if (edition) {
      await tx.replace(editions, { ...edition, validFrom });
    }
  });
  const input = { revisionId: AMENDMENT, validFrom };
  expect(await refused(revising.leader(publishRules, input))).toBe('not_later_than_the_one_before');
});

it('is refused: not_filed_yet, unless the county publishes first and files then', async () => {
  const revising = new Revising(aVillage());
  await revising.resolved(true);
  const { village } = revising;
  const input = { revisionId: AMENDMENT, validFrom: village.now() };
  expect(await refused(revising.leader(publishRules, input))).toBe('not_filed_yet');
  expect((await revising.read(revising.leader)).abilities).toEqual(['file']);

  const switched = parameters['convention.publishBeforeFiling'] as { value: boolean };
  jest.replaceProperty(switched, 'value', true);
  expect((await revising.read(revising.leader)).abilities).toEqual(['file', 'publish']);
  await revising.publish();
  expect(await revising.read()).toMatchObject({
    ...{ state: 'announced', duty: { isOverdue: false } },
  });
  expect((await rulesOf(village)).rules?.edition).toBe(3);
  await village.settle();
  await revising.file();
  await village.settle();
  expect((await revising.read()).state).toBe('in_force');
});

it.each([
  { because: 'revision_not_found', who: 'liu-qingshan', revisionId: 'nowhere' },
  { because: 'not_now', who: 'liu-qingshan', revisionId: AMENDMENT },
  { because: 'not_allowed', who: 'deng-xiaoyu', revisionId: AMENDMENT },
])('is refused to $who: $because', async ({ because, who, revisionId }) => {
  const village = aVillage();
  const input = { revisionId, validFrom: village.now() };
  expect(await refused(village.as(who)(publishRules, input))).toBe(because);
});
