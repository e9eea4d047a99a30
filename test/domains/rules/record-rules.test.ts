import { recordRules } from '../../../cloudfunctions/contracts/rules-way';
import type { InputOf } from '../../../cloudfunctions/contracts/contract';
import { answered, refused } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising, rulesOf, SONGFENG, twoClauses } from '../../builders/rules';
import { aVillage, MONDAY_MORNING } from '../../builders/village';

const DAY = 86_400_000;
const old: Omit<InputOf<typeof recordRules>, 'callId'> = {
  ...{ revisionId: 'from-paper', villageId: SONGFENG, resolution: '2024年3月8日村民会议' },
  ...{ validFrom: MONDAY_MORNING - 400 * DAY, clauses: [...twoClauses] },
};

it('what was resolved on paper counts since its day, and was not known before it was written down', async () => {
  const village = aVillage();
  const call = village.as('ma-dongfeng');
  const sent = { ...old, callId: 'the-same-call-00001' };
  expect(await call(recordRules, sent)).toEqual(await call(recordRules, sent));
  await village.settle();
  const of = (more = {}) => rulesOf(village, { villageId: SONGFENG, ...more });
  const on = MONDAY_MORNING - 100 * DAY;
  expect((await of()).rules).toMatchObject({ edition: 1, clauses: { length: 2 } });
  expect((await of({ on })).rules?.edition).toBe(1);
  expect((await of({ on, asKnownOn: MONDAY_MORNING - 1 })).rules).toBeUndefined();
  expect(await new Revising(village, 'from-paper', SONGFENG).read()).toMatchObject({
    ...{ state: 'in_force', diary: [{ did: 'recorded' }, { did: 'came_into_force' }] },
  });
});

it.each([
  { because: 'village_not_found', who: 'ma-dongfeng', more: { villageId: 'town-langyue' } },
  { because: 'not_allowed', who: 'xu-mianmian', more: {} },
  { because: 'not_allowed', who: 'liu-qingshan', more: {} },
  { because: 'revision_id_taken', who: 'ma-dongfeng', more: { revisionId: AMENDMENT } },
  { because: 'revision_open_already', who: 'liu-qingshan', more: { villageId: QINGQUAN } },
  { because: 'too_far_ahead', who: 'ma-dongfeng', more: { validFrom: MONDAY_MORNING + 367 * DAY } },
  {
    because: 'certain_offence',
    who: 'ma-dongfeng',
    more: { clauses: [{ topic: 'order' as const, text: '违者罚款五十元。' }] },
  },
])('is refused to $who: $because', async ({ because, who, more }) => {
  expect(await refused(aVillage().as(who)(recordRules, { ...old, ...more }))).toBe(because);
});

it('is refused: has_rules_already, a second time', async () => {
  const village = aVillage();
  const call = village.as('ma-dongfeng');
  await answered(call(recordRules, old));
  await village.settle();
  expect(await refused(call(recordRules, { ...old, revisionId: 'again' }))).toBe(
    'has_rules_already',
  );
});
