import { revokeCode } from '../../../cloudfunctions/contracts/codes';
import { placeOfCode, whereIs } from '../../../cloudfunctions/domains/codes/where';
import { madeCode, ofAHouse, ofAMeeting, ofTheSquare } from '../../builders/codes';
import { aVillage } from '../../builders/village';

it('names the place as it stands on signs', async () => {
  const { store } = aVillage();
  const villageId = 'village-qingquan';
  expect(await whereIs(store, { villageId, placeId: villageId })).toEqual({
    villageName: '清泉村',
    placeName: '清泉村',
  });
  expect(await whereIs(store, { villageId, placeId: 'group-qingquan-2' })).toEqual({
    villageName: '清泉村',
    placeName: '清泉村第二组',
  });
});

it("leads from a household's live code to the household", async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofAHouse);
  expect(await placeOfCode(code, village.world())).toMatchObject({
    kind: 'household',
    villageId: 'village-qingquan',
    placeId: 'group-qingquan-3',
    householdId: 'household-qingquan-32',
  });
});

it('leads nowhere from a code that was revoked, is over, or never was', async () => {
  const village = aVillage();
  const square = await madeCode(village, ofTheSquare);
  const meeting = await madeCode(village, ofAMeeting);
  await village.as('liu-qingshan')(revokeCode, { codeId: square.codeId, reason: 'misused' });
  village.waitDays(30);
  for (const code of [square.code, meeting.code, 'nothing']) {
    expect(await placeOfCode(code, village.world())).toBeUndefined();
  }
});
