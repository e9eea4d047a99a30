import { listCodes, revokeCode } from '../../../cloudfunctions/contracts/codes';
import { madeCode, madeCodes, ofAHouse, ofAMeeting, ofTheSquare } from '../../builders/codes';
import { aVillage } from '../../builders/village';

const villageId = 'village-qingquan';

it('shows the newest first, with the short address and what may be done', async () => {
  const village = aVillage();
  const square = await madeCode(village, ofTheSquare);
  village.waitHours(1);
  await madeCode(village, ofAMeeting);
  const reply = await village.as('liu-qingshan')(listCodes, { villageId });
  expect(reply).toMatchObject({
    ok: true,
    data: {
      items: [
        { kind: 'meeting', state: 'live', placeName: '清泉村大樟树屋场' },
        {
          codeId: square.codeId,
          kind: 'square',
          address: `wct.example.cn/q/${square.code.replace(/(.{4})(?=.)/g, '$1-')}`,
          openings: 0,
          abilities: ['print', 'revoke'],
        },
      ],
    },
  });
});

it("never shows a household's code, only which house has one", async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofAHouse);
  const reply = await village.as('liu-qingshan')(listCodes, { villageId, kind: 'household' });
  expect(reply).toMatchObject({
    ok: true,
    data: { items: [{ householdId: 'household-qingquan-32', houseNumber: '032号' }] },
  });
  expect(JSON.stringify(reply)).not.toContain(code.slice(0, 4));
});

it('says what was revoked and what is over, and offers no paper for it', async () => {
  const village = aVillage();
  const { codeId } = await madeCode(village, ofTheSquare);
  await madeCode(village, ofAMeeting);
  await village.as('liu-qingshan')(revokeCode, { codeId, reason: 'lost' });
  village.waitDays(10);
  const reply = await village.as('liu-qingshan')(listCodes, { villageId });
  const items = reply.ok ? reply.data.items : [];
  expect(items.map(({ state, abilities }) => ({ state, abilities }))).toEqual(
    expect.arrayContaining([
      { state: 'revoked', abilities: [] },
      { state: 'over', abilities: ['revoke'] },
    ]),
  );
});

it('goes on where the page ended', async () => {
  const village = aVillage();
  for (const from of [1, 17, 33, 49]) {
    const householdIds = Array.from({ length: 16 }, (_, at) => `household-qingquan-${from + at}`);
    await madeCodes(village, { kind: 'household', householdIds });
  }
  const cadre = village.as('liu-qingshan');
  const first = await cadre(listCodes, { villageId });
  const next = first.ok ? first.data.next : undefined;
  const second = await cadre(listCodes, { villageId, after: next });
  const seen = [first, second].flatMap((it) => (it.ok ? it.data.items : []));
  expect(new Set(seen.map(({ householdId }) => householdId)).size).toBe(64);
});

it.each([
  { because: 'place_not_found', who: 'liu-qingshan', village: 'nowhere' },
  { because: 'not_allowed', who: 'liu-qingshan', village: 'village-songfeng' },
  { because: 'not_allowed', who: 'zhang-guihua', village: 'village-qingquan' },
])('is refused to $who: $because', async ({ because, who, village: of }) => {
  const reply = await aVillage().as(who)(listCodes, { villageId: of });
  expect(reply).toMatchObject({ ok: false, error: { code: because } });
});
