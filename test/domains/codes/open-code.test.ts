import { openCode, revokeCode } from '../../../cloudfunctions/contracts/codes';
import {
  madeCode,
  ofAHouse,
  ofAMeeting,
  ofTheRules,
  ofTheSquare,
  ofTheYard,
} from '../../builders/codes';
import { aVillage } from '../../builders/village';

const inTheVillage = { villageId: 'village-qingquan', villageName: '清泉村' };

it('opens the filing form with the square filled in, for somebody without WeChat too', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheSquare);
  expect(await village.asVisitor()(openCode, { code })).toEqual({
    ok: true,
    data: {
      kind: 'square',
      page: 'file_request',
      ...inTheVillage,
      placeId: 'village-qingquan',
      placeName: '清泉村',
    },
  });
});

it('opens it with the yard filled in', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheYard);
  expect(await village.as('guest')(openCode, { code })).toMatchObject({
    ok: true,
    data: { page: 'file_request', placeId: 'hamlet-qingquan-1', placeName: '清泉村老井屋场' },
  });
});

it('opens it at a meeting with its name', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofAMeeting);
  expect(await village.as('zhang-guihua')(openCode, { code })).toMatchObject({
    ok: true,
    data: { meeting: { title: '水渠清淤屋场会', heldAt: ofAMeeting.heldAt } },
  });
});

it('opens the way into a household, and tells nothing but the plate at its door', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofAHouse);
  expect(await village.asVisitor()(openCode, { code })).toEqual({
    ok: true,
    data: {
      kind: 'household',
      page: 'bind_household',
      ...inTheVillage,
      placeId: 'group-qingquan-3',
      placeName: '清泉村第三组',
      houseNumber: '032号',
    },
  });
});

it('opens the rules of the village, for anybody', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheRules);
  expect(await village.asVisitor()(openCode, { code })).toMatchObject({
    data: { kind: 'rules', page: 'read_rules', ...inTheVillage },
  });
});

it('reads it as it was typed from the wall', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheSquare);
  const typed = ` ${code.toUpperCase().replace(/(.{4})/g, '$1-')} `;
  expect(await village.asVisitor()(openCode, { code: typed })).toMatchObject({ ok: true });
});

it('says what was revoked and where to go instead', async () => {
  const village = aVillage();
  const { code, codeId } = await madeCode(village, ofTheSquare);
  await village.as('liu-qingshan')(revokeCode, { codeId, reason: 'damaged' });
  expect(await village.asVisitor()(openCode, { code })).toEqual({
    ok: false,
    error: { code: 'code_revoked', details: { kind: 'square', ...inTheVillage } },
  });
});

it('says that a meeting is over on the day after it', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofAMeeting);
  village.waitDays(5);
  expect(await village.asVisitor()(openCode, { code })).toMatchObject({ ok: true });
  village.waitDays(1);
  expect(await village.asVisitor()(openCode, { code })).toEqual({
    ok: false,
    error: { code: 'meeting_over', details: { kind: 'meeting', ...inTheVillage } },
  });
});

it('does not know a code that was never made', async () => {
  expect(await aVillage().asVisitor()(openCode, { code: '2222-2222-2222' })).toMatchObject({
    ok: false,
    error: { code: 'code_not_found' },
  });
});
