import { withdrawOrder } from '../../../cloudfunctions/contracts/rules-oversight';
import { orderCorrection } from '../../../cloudfunctions/contracts/rules-way';
import { clauseIdOf, revisionIdOf } from '../../../local/demonstration/rules';
import { answered, refused, withPhone } from '../../builders/requests';
import { QINGQUAN, Revising, rulesOf, SONGFENG } from '../../builders/rules';
import { aVillage, MONDAY_MORNING } from '../../builders/village';

const DAY = 86_400_000;
const DOGS = clauseIdOf('dogs');
const FEASTS = clauseIdOf('feasts');
const back = { villageId: QINGQUAN, clauseId: DOGS, reason: '疫苗由镇里出钱，条文没有问题。' };

async function ordered(...clauseIds: string[]) {
  const village = aVillage();
  const call = await withPhone(village, 'person-town-qingchuan-government-2');
  const clauses = clauseIds.map((clauseId) => ({ clauseId, reason: '没有写明谁出钱。' }));
  const input = { villageId: QINGQUAN, from: MONDAY_MORNING - DAY, clauses };
  await answered(call(orderCorrection, input));
  const clause = async (more = {}) =>
    (await rulesOf(village, more)).rules?.clauses.find(({ clauseId }) => clauseId === DOGS);
  return { village, call, clause, input, current: new Revising(village, revisionIdOf(2)) };
}

it('the clause counts again from that moment, and what was ordered stays on record', async () => {
  const { village, call, clause, current } = await ordered(DOGS);
  village.waitDays(2);
  const at = village.now();
  expect(await answered(call(withdrawOrder, back))).toMatchObject({ left: 0 });
  expect(await clause()).toMatchObject({
    isEffective: true,
    withdrawnOrder: { reason: '没有写明谁出钱。', withdrawnAt: at, why: back.reason },
  });
  expect(await clause({ on: at - 1 })).toMatchObject({ isEffective: false });
  expect(await clause({ asKnownOn: at - 1 })).toMatchObject({ isEffective: false });
  const { state, duty, diary } = await current.read();
  expect([state, duty]).toEqual(['in_force', undefined]);
  expect(diary.slice(-2)).toMatchObject([
    { did: 'correction_ordered' },
    { did: 'order_withdrawn', words: back.reason, office: { name: '晴川镇人民政府' } },
  ]);
});

it('leaves the village its duty while another clause is to be corrected', async () => {
  const { call, current } = await ordered(DOGS, FEASTS);
  const { duty } = await current.stored();
  expect(await answered(call(withdrawOrder, back))).toMatchObject({ left: 1 });
  expect(await current.stored()).toMatchObject({ state: 'correction_ordered', duty });
  await answered(call(withdrawOrder, { ...back, clauseId: FEASTS }));
  expect((await current.stored()).duty).toBeUndefined();
});

it('two that are taken back at once leave nothing to be corrected', async () => {
  const { call, current } = await ordered(DOGS, FEASTS);
  await Promise.all([
    answered(call(withdrawOrder, back)),
    answered(call(withdrawOrder, { ...back, clauseId: FEASTS })),
  ]);
  expect(await current.stored()).toMatchObject({ state: 'in_force', orders: 0 });
});

it('the same call twice takes it back once', async () => {
  const { call } = await ordered(DOGS);
  const sent = { ...back, callId: 'the-same-call-00001' };
  expect(await call(withdrawOrder, sent)).toEqual(await call(withdrawOrder, sent));
});

it('the same words may be ordered again, and that taken back again', async () => {
  const { call, clause, input } = await ordered(DOGS);
  await answered(call(withdrawOrder, back));
  await answered(call(orderCorrection, { ...input, from: MONDAY_MORNING }));
  expect(await clause()).toMatchObject({ isEffective: false });
  await answered(call(withdrawOrder, { ...back, reason: '又看了一遍，没有问题。' }));
  expect(await clause()).toMatchObject({ withdrawnOrder: { why: '又看了一遍，没有问题。' } });
});

it.each([
  { because: 'village_not_found', more: { villageId: 'town-qingchuan' } },
  { because: 'not_allowed', more: { villageId: SONGFENG } },
  { because: 'clause_not_found', more: { clauseId: 'nothing' } },
  { because: 'not_ordered', more: { clauseId: FEASTS } },
])('is refused: $because', async ({ because, more }) => {
  const { call } = await ordered(DOGS);
  expect(await refused(call(withdrawOrder, { ...back, ...more }))).toBe(because);
});

it('is refused: not_ordered when nothing was, no_rules_yet where there are none', async () => {
  const village = aVillage();
  const call = await withPhone(village, 'person-town-qingchuan-government-2');
  expect(await refused(call(withdrawOrder, back))).toBe('not_ordered');
  const other = await withPhone(village, 'person-town-langyue-government-1');
  expect(await refused(other(withdrawOrder, { ...back, villageId: SONGFENG }))).toBe(
    'no_rules_yet',
  );
});

it('is not for the village itself', async () => {
  const { village } = await ordered(DOGS);
  expect(await refused(village.as('liu-qingshan')(withdrawOrder, back))).toBe('not_allowed');
});
