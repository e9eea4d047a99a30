import { makeCode, revokeCode } from '../../../cloudfunctions/contracts/codes';
import { codes } from '../../../cloudfunctions/domains/codes/code';
import { ofTheRules, type Subject } from '../../builders/codes';
import { aVillage } from '../../builders/village';

const square = { kind: 'square', placeId: 'village-qingquan' } as const;
const householdIds = ['household-qingquan-1', 'household-qingquan-2'];
const houses: Subject = { kind: 'household', householdIds };
const cadre = 'liu-qingshan';
const made = (reply: unknown) => (reply as { data: { codeIds: string[] } }).data.codeIds;

it('makes a code for the square', async () => {
  const village = aVillage();
  const [codeId = ''] = made(await village.as(cadre)(makeCode, { for: square }));
  expect(await village.store.get(codes, codeId)).toMatchObject({
    kind: 'square',
    villageId: 'village-qingquan',
    placeId: 'village-qingquan',
    madeAt: village.now(),
    madeBy: 'person-liu-qingshan',
  });
});

it('keeps the code itself sealed: the database tells nobody what is printed', async () => {
  const village = aVillage();
  const [codeId = ''] = made(await village.as(cadre)(makeCode, { for: houses }));
  const stored = await village.store.get(codes, codeId);
  const code = village.world().vault.open(stored?.sealed ?? '');
  expect(code).toMatch(/^[a-z2-9]{12}$/);
  expect(JSON.stringify(stored)).not.toContain(code);
});

it('makes one for each household, in the order asked', async () => {
  const village = aVillage();
  const codeIds = made(await village.as(cadre)(makeCode, { for: houses }));
  const stored = await Promise.all(codeIds.map((id) => village.store.get(codes, id)));
  expect(stored.map((it) => it?.householdId)).toEqual(householdIds);
  expect(stored.map((it) => it?.placeId)).toEqual(['group-qingquan-1', 'group-qingquan-1']);
});

it('leaves a household the code that it has', async () => {
  const village = aVillage();
  const first = made(await village.as(cadre)(makeCode, { for: houses }));
  expect(made(await village.as(cadre)(makeCode, { for: houses }))).toEqual(first);
});

it('gives a household one code when two cadres make it at once', async () => {
  const village = aVillage();
  const replies = await Promise.all([
    village.as(cadre)(makeCode, { for: houses }),
    village.as('deng-xiaoyu')(makeCode, { for: houses }),
  ]);
  const again = made(await village.as(cadre)(makeCode, { for: houses }));
  expect(replies.filter(({ ok }) => ok).map(made)).toContainEqual(again);
  expect(replies.flatMap((it) => (it.ok ? [] : [it.error.code]))).toEqual([]);
  expect(new Set(replies.map((it) => made(it).join()))).toEqual(new Set([again.join()]));
});

it('leaves the rules of a village the code that they have, until it is put out of use', async () => {
  const village = aVillage();
  const [first = ''] = made(await village.as(cadre)(makeCode, { for: ofTheRules }));
  expect(made(await village.as('deng-xiaoyu')(makeCode, { for: ofTheRules }))).toEqual([first]);
  await village.as(cadre)(revokeCode, { codeId: first, reason: 'damaged' });
  const [second = ''] = made(await village.as(cadre)(makeCode, { for: ofTheRules }));
  expect(second).not.toBe(first);
  expect(made(await village.as(cadre)(makeCode, { for: ofTheRules }))).toEqual([second]);
});

it('gives the rules of a village one code when two cadres make it at once', async () => {
  const village = aVillage();
  const replies = await Promise.all(
    [cadre, 'deng-xiaoyu'].map((key) => village.as(key)(makeCode, { for: ofTheRules })),
  );
  expect(new Set(replies.map((it) => made(it).join())).size).toBe(1);
});

it('makes one code of the same call sent twice', async () => {
  const village = aVillage();
  const sent = { callId: 'the-same-call-sent-twice', for: square };
  const first = await village.as(cadre)(makeCode, sent);
  expect(await village.as(cadre)(makeCode, sent)).toEqual(first);
});

const someDay = Date.UTC(2026, 10, 28, 11);

it.each<{ because: string; subject: Subject }>([
  { because: 'place_not_found', subject: { kind: 'square', placeId: 'nowhere' } },
  { because: 'not_such_a_place', subject: { kind: 'square', placeId: 'county-yangban' } },
  { because: 'not_such_a_place', subject: { kind: 'yard', placeId: 'village-qingquan' } },
  { because: 'not_such_a_place', subject: { kind: 'rules', placeId: 'group-qingquan-3' } },
  { because: 'not_allowed', subject: { kind: 'rules', placeId: 'village-songfeng' } },
  { because: 'not_allowed', subject: { kind: 'square', placeId: 'village-songfeng' } },
  { because: 'household_not_found', subject: { kind: 'household', householdIds: ['nobody'] } },
  {
    because: 'household_not_found',
    subject: { kind: 'household', householdIds: ['household-songfeng-1'] },
  },
  {
    because: 'meeting_over',
    subject: {
      kind: 'meeting',
      placeId: 'hamlet-qingquan-1',
      title: '屋场会',
      heldAt: Date.UTC(2026, 10, 22),
    },
  },
])('is refused: $because', async ({ because, subject }) => {
  const reply = await aVillage().as(cadre)(makeCode, { for: subject });
  expect(reply).toMatchObject({ ok: false, error: { code: because } });
});

it.each(['zhang-guihua', 'guest', 'duan-zhiqiu'])('is not for %s', async (key) => {
  const reply = await aVillage().as(key)(makeCode, {
    for: { kind: 'meeting', placeId: 'hamlet-qingquan-1', title: '屋场会', heldAt: someDay },
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not_allowed' } });
});
