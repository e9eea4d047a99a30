import {
  confirmDelegation,
  endDelegation,
  listDelegations,
  recordDelegation,
} from '../../../cloudfunctions/contracts/decisions-notices';
import type { Matter } from '../../../cloudfunctions/contracts/decisions-words';
import { aPaper, delegate, goesOnce, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const input = {
  ...{ delegationId: 'a-delegation', villageId: VILLAGE, method: 'written_ballot' as const },
  ...{ matters: ['public_works', 'levy'] as Matter[], decidedOn: '2026-03-01' },
  ...{ until: '2028-12-31', evidence: aPaper('delegation') },
};

it('is written down once and waits for the supervision committee', async () => {
  const village = aVillage();
  const director = village.as('liu-qingshan');
  await goesOnce((callId) => director(recordDelegation, { ...input, callId }));
  const list = async (call = village.asVisitor()) =>
    (await answered(call(listDelegations, { villageId: VILLAGE }))).items.find(
      ({ delegationId }) => delegationId === input.delegationId,
    );
  expect(await list()).toMatchObject({ state: 'waiting', method: 'written_ballot', abilities: [] });
  const supervisor = village.as('tan-songbai');
  expect(await list(supervisor)).toMatchObject({ abilities: ['confirm'] });
  const { delegationId } = input;
  expect(await refused(director(confirmDelegation, { delegationId }))).toBe('not_allowed');
  await goesOnce((callId) => supervisor(confirmDelegation, { delegationId, callId }));
  expect(await refused(supervisor(confirmDelegation, { delegationId }))).toBe('not_now');
  expect(await list(director)).toMatchObject({ state: 'in_force', abilities: ['end'] });
});

it('ends when it is taken back, and by itself after its last day', async () => {
  const village = aVillage();
  const delegationId = await delegate(village, ['levy'], 'levies');
  const director = village.as('liu-qingshan');
  expect(await refused(village.as('tan-songbai')(endDelegation, { delegationId }))).toBe(
    'not_allowed',
  );
  await goesOnce((callId) => director(endDelegation, { delegationId, callId }));
  expect(await refused(director(endDelegation, { delegationId }))).toBe('not_now');
  const short = await delegate(village, ['levy'], 'short', '2026-11-30');
  village.waitDays(8);
  const { items } = await answered(director(listDelegations, { villageId: VILLAGE }));
  expect(items.find((it) => it.delegationId === short)).toMatchObject({ state: 'ended' });
});

it.each([
  ['village_not_found', 'liu-qingshan', { villageId: 'village-hetang' }],
  ['not_allowed', 'tan-songbai', {}],
  ['not_allowed', 'ma-dongfeng', {}],
  ['matter_listed_twice', 'liu-qingshan', { matters: ['levy', 'levy'] as Matter[] }],
  ['matter_not_delegable', 'liu-qingshan', { matters: ['convention'] as Matter[] }],
  ['matter_not_delegable', 'liu-qingshan', { matters: ['levy', 'charter'] as Matter[] }],
  ['matter_not_delegable', 'liu-qingshan', { matters: ['compensation'] as Matter[] }],
  ['days_out_of_order', 'liu-qingshan', { decidedOn: '2026-12-24' }],
  ['days_out_of_order', 'liu-qingshan', { until: '2026-03-01' }],
])('is refused: %s', async (because, who, changes) => {
  expect(await refused(aVillage().as(who)(recordDelegation, { ...input, ...changes }))).toBe(
    because,
  );
});

it('is refused: an id that is taken, or one that is not there', async () => {
  const village = aVillage();
  const director = village.as('liu-qingshan');
  await answered(director(recordDelegation, input));
  expect(await refused(director(recordDelegation, { ...input, until: '2029-01-01' }))).toBe(
    'delegation_id_taken',
  );
  const delegationId = 'nothing';
  expect(await refused(village.as('tan-songbai')(confirmDelegation, { delegationId }))).toBe(
    'delegation_not_found',
  );
  expect(await refused(director(endDelegation, { delegationId }))).toBe('delegation_not_found');
});
