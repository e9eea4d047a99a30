import { makeCode, revokeCode } from '../../../cloudfunctions/contracts/codes';
import { codes } from '../../../cloudfunctions/domains/codes/code';
import { aVillage, type Village } from '../../builders/village';

async function aCode(village: Village, householdId?: string): Promise<string> {
  const reply = await village.as('liu-qingshan')(makeCode, {
    for:
      householdId === undefined
        ? { kind: 'square', placeId: 'village-qingquan' }
        : { kind: 'household', householdIds: [householdId] },
  });
  return reply.ok ? (reply.data.codeIds[0] ?? '') : '';
}

it('notes who revoked it, when and why', async () => {
  const village = aVillage();
  const codeId = await aCode(village);
  const reply = await village.as('deng-xiaoyu')(revokeCode, { codeId, reason: 'damaged' });
  expect(reply).toEqual({ ok: true, data: { codeId, revokedAt: village.now() } });
  expect(await village.store.get(codes, codeId)).toMatchObject({
    revoked: { at: village.now(), by: 'person-deng-xiaoyu', reason: 'damaged' },
  });
});

it('lets a household have a new card after the lost one', async () => {
  const village = aVillage();
  const lost = await aCode(village, 'household-qingquan-7');
  await village.as('liu-qingshan')(revokeCode, { codeId: lost, reason: 'lost' });
  const fresh = await aCode(village, 'household-qingquan-7');
  expect(fresh).not.toBe(lost);
  expect(await aCode(village, 'household-qingquan-7')).toBe(fresh);
});

it('answers a repeat as before, and somebody who comes later with a refusal', async () => {
  const village = aVillage();
  const codeId = await aCode(village);
  const sent = { callId: 'revoked-on-a-weak-line', codeId, reason: 'lost' } as const;
  const first = await village.as('liu-qingshan')(revokeCode, sent);
  village.waitHours(1);
  expect(await village.as('liu-qingshan')(revokeCode, sent)).toEqual(first);
  expect(await village.as('deng-xiaoyu')(revokeCode, { codeId, reason: 'lost' })).toMatchObject({
    ok: false,
    error: { code: 'already_revoked' },
  });
});

it('is revoked once when two do it at once', async () => {
  const village = aVillage();
  const codeId = await aCode(village);
  const replies = await Promise.all(
    ['liu-qingshan', 'deng-xiaoyu'].map((it) =>
      village.as(it)(revokeCode, { codeId, reason: 'lost' }),
    ),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each([
  { because: 'code_not_found', who: 'liu-qingshan', known: false },
  { because: 'code_not_found', who: 'ma-dongfeng', known: true },
  { because: 'not_allowed', who: 'zhang-guihua', known: true },
])('is refused to $who: $because', async ({ because, who, known }) => {
  const village = aVillage();
  const codeId = known ? await aCode(village) : 'no-such-code';
  expect(await village.as(who)(revokeCode, { codeId, reason: 'lost' })).toMatchObject({
    ok: false,
    error: { code: because },
  });
});
