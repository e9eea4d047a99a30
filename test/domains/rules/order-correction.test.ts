import { orderCorrection } from '../../../cloudfunctions/contracts/rules-way';
import { clauseIdOf, revisionIdOf } from '../../../local/demonstration/rules';
import { answered, noticesOf, refused, withPhone } from '../../builders/requests';
import { QINGQUAN, Revising, rulesOf, SONGFENG } from '../../builders/rules';
import { aVillage, MONDAY_MORNING } from '../../builders/village';

const DAY = 86_400_000;
const FROM = MONDAY_MORNING - 3 * DAY;
const order = {
  ...{ villageId: QINGQUAN, from: FROM },
  clauses: [{ clauseId: clauseIdOf('dogs'), reason: '疫苗费用谁出没有写明。' }],
};

async function government(township = 'qingchuan') {
  const village = aVillage();
  return { village, call: await withPhone(village, `person-town-${township}-government-2`) };
}

it('the clause stands and does not count from that day; the village has to amend', async () => {
  const { village, call } = await government();
  await answered(call(orderCorrection, order));
  await village.settle();
  const clause = async (more = {}) => (await rulesOf(village, more)).rules?.clauses[3];
  expect(await clause()).toMatchObject({
    isEffective: false,
    order: { from: FROM, reason: order.clauses[0]?.reason, office: { name: '晴川镇人民政府' } },
  });
  expect((await clause())?.aloud).toContain('现在不作数');
  expect(await clause({ on: FROM - 1 })).toMatchObject({ isEffective: true });
  expect(await clause({ asKnownOn: MONDAY_MORNING - 1 })).toMatchObject({ isEffective: true });
  const current = new Revising(village, revisionIdOf(2));
  expect(await current.read()).toMatchObject({
    ...{ state: 'correction_ordered', duty: { office: { name: '清泉村村民委员会' } } },
  });
  expect(await noticesOf(village.as('liu-qingshan'), revisionIdOf(2))).toEqual(['duty_given']);
});

it('a second order adds clauses and moves no clock; the same call changes nothing', async () => {
  const { village, call } = await government();
  const sent = { ...order, callId: 'the-same-call-00001' };
  expect(await call(orderCorrection, sent)).toEqual(await call(orderCorrection, sent));
  const current = new Revising(village, revisionIdOf(2));
  const { duty } = await current.stored();
  village.waitDays(2);
  const more = { clauseId: clauseIdOf('feasts'), reason: '桌数要大家再议。' };
  await answered(call(orderCorrection, { ...order, clauses: [more] }));
  expect((await current.stored()).duty).toEqual(duty);
});

it('is done with when the amended rules come into force', async () => {
  const { village, call } = await government();
  await answered(
    call(orderCorrection, {
      ...order,
      clauses: [{ clauseId: clauseIdOf('feasts'), reason: '桌数要大家再议。' }],
    }),
  );
  const revising = new Revising(village);
  await revising.resolved(true);
  await revising.file();
  await revising.publish();
  await village.settle();
  const earlier = await new Revising(village, revisionIdOf(2)).read();
  expect([earlier.state, earlier.duty]).toEqual(['amended', undefined]);
  const { rules } = await rulesOf(village);
  expect(rules?.clauses.every(({ isEffective }) => isEffective)).toBe(true);
});

it.each([
  { because: 'village_not_found', more: { villageId: 'town-qingchuan' } },
  { because: 'not_allowed', more: { villageId: SONGFENG } },
  { because: 'clause_not_found', more: { clauses: [{ clauseId: 'nothing', reason: '改。' }] } },
  {
    because: 'clause_listed_twice',
    more: { clauses: [...order.clauses, ...order.clauses] },
  },
  { because: 'day_out_of_reach', more: { from: Date.UTC(2025, 11, 1) } },
  { because: 'day_out_of_reach', more: { from: MONDAY_MORNING + 93 * DAY } },
])('is refused: $because', async ({ because, more }) => {
  const { call } = await government();
  expect(await refused(call(orderCorrection, { ...order, ...more }))).toBe(because);
});

it('is refused: already_ordered for the same words, no_rules_yet where there are none', async () => {
  const { call } = await government();
  await answered(call(orderCorrection, order));
  expect(await refused(call(orderCorrection, order))).toBe('already_ordered');
  const other = await government('langyue');
  const songfeng = { ...order, villageId: SONGFENG };
  expect(await refused(other.call(orderCorrection, songfeng))).toBe('no_rules_yet');
});

it('is not for the village itself', async () => {
  expect(await refused(aVillage().as('liu-qingshan')(orderCorrection, order))).toBe('not_allowed');
});
