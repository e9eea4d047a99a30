import { makeCode, revokeCode } from '../../../cloudfunctions/contracts/codes';
import { cancelMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { signIn } from '../../../cloudfunctions/contracts/deliberation-attendance';
import { codeIdOf, codes } from '../../../cloudfunctions/domains/codes/code';
import { signIns } from '../../../cloudfunctions/domains/deliberation/attendance';
import { begun, called, HAMLET, posterOf, published, seen, signs } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const HOUR = 3_600_000;

async function withPoster() {
  const village = aVillage();
  const meetingId = await begun(village);
  return { village, meetingId, code: await posterOf(village, meetingId) };
}

function attendance(village: Village, meetingId: string) {
  return village.store.find(signIns, { index: 'ofMeeting', equals: { meetingId }, limit: 100 });
}

it('keeps what the phone said and when it arrived, and counts person and household', async () => {
  const { village, meetingId, code } = await withPoster();
  const signedAt = village.now() - 600_000;
  expect(await signs(village, 'zhang-guihua', { meetingId, code, signedAt })).toMatchObject({
    ...{ signedAt, receivedAt: village.now(), isNew: true, isAddition: false },
  });
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    attendance: { persons: 1, households: 1, guests: 0, headcount: 1, unnamed: 0 },
    mine: { signedAt, way: 'code' },
    isSignedIn: true,
  });
});

it('a second scan of the same person changes nothing, nor do two at once', async () => {
  const { village, meetingId, code } = await withPoster();
  const input = { meetingId, code, signedAt: village.now() };
  const call = village.as('zhang-guihua');
  const both = await Promise.all([call(signIn, input), call(signIn, input)]);
  expect(both.filter((it) => it.ok && it.data.isNew)).toHaveLength(1);
  village.waitHours(1);
  const first = await signs(village, 'zhang-guihua', { meetingId, code });
  expect(first).toMatchObject({ isNew: false, signedAt: input.signedAt });
  expect((await attendance(village, meetingId)).items).toHaveLength(1);
});

it('is typed from the paper as well as scanned', async () => {
  const { village, meetingId, code } = await withPoster();
  const typed = code.toUpperCase().replace(/(.{4})/g, '$1 ');
  expect(await signs(village, 'zhang-guihua', { meetingId, code: typed })).toMatchObject({
    isNew: true,
  });
});

it('who is registered elsewhere is a guest, and the headcount has them', async () => {
  const { village, meetingId, code } = await withPoster();
  await signs(village, 'xu-mianmian', { meetingId, code });
  await signs(village, 'liu-qingshan', { meetingId, code });
  expect(await seen(village.as('xu-mianmian'), meetingId)).toMatchObject({
    reader: 'attendant',
    attendance: { persons: 0, guests: 2, cadres: 1, headcount: 2 },
  });
});

it('belongs to who calls: nobody signs in somebody else, and a stranger must be known first', async () => {
  const { village, meetingId, code } = await withPoster();
  const clean = { meetingId, code, signedAt: village.now() };
  const sent = { ...clean, personId: 'person-chen-shuifu' };
  expect(await refused(village.as('zhang-guihua')(signIn, sent))).toBe('invalid_input');
  expect(await refused(village.as('guest')(signIn, clean))).toBe('not_allowed');
});

it('arrives days later, when the code opens nothing any more', async () => {
  const { village, meetingId, code } = await withPoster();
  const signedAt = village.now();
  village.waitDays(5);
  expect(await signs(village, 'zhang-guihua', { meetingId, code, signedAt })).toMatchObject({
    ...{ isNew: true, signedAt, isAddition: false },
  });
});

it('is listed, and in no published number, when the minutes are closed', async () => {
  const { village, meetingId, code } = await withPoster();
  const signedAt = village.now();
  await signs(village, 'zhang-guihua', { meetingId, code });
  await published(village, meetingId);
  expect(await signs(village, 'chen-shuifu', { meetingId, code, signedAt })).toMatchObject({
    isAddition: true,
  });
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    attendance: { persons: 1, households: 1, headcount: 1, additions: 1 },
  });
});

it('needs the code of this very meeting', async () => {
  const { village, meetingId } = await withPoster();
  const other = await called(village, { startsAt: village.now() + HOUR });
  const square = await village.as('liu-qingshan')(makeCode, {
    for: { kind: 'square', placeId: 'village-qingquan' },
  });
  const found = square.ok
    ? await village.store.get(codes, square.data.codeIds[0] ?? '')
    : undefined;
  const wrong = [
    await posterOf(village, other),
    found ? village.world().vault.open(found.sealed) : '',
    'abcdefghijkm',
  ];
  for (const code of wrong) {
    const sent = { meetingId, code, signedAt: village.now() };
    expect(await refused(village.as('zhang-guihua')(signIn, sent))).toBe('wrong_code');
  }
});

it('does not take a code that another village made for this meeting', async () => {
  const { village, meetingId } = await withPoster();
  const made = await answered(
    village.as('ma-dongfeng')(makeCode, {
      for: {
        ...{ kind: 'meeting', placeId: 'village-songfeng', title: '假的' },
        ...{ heldAt: village.now(), meetingId },
      },
    }),
  );
  const found = await village.store.get(codes, made.codeIds[0] ?? '');
  const code = found ? village.world().vault.open(found.sealed) : '';
  const sent = { meetingId, code, signedAt: village.now() };
  expect(await refused(village.as('zhang-guihua')(signIn, sent))).toBe('wrong_code');
});

it.each([
  { reason: 'misused', minutes: -30, because: 'code_revoked' },
  { reason: 'misused', minutes: 1, because: 'code_revoked' },
  { reason: 'damaged', minutes: 1, because: 'code_revoked' },
  { reason: 'damaged', minutes: 0, because: 'code_revoked' },
  { reason: 'damaged', minutes: -1, because: 'not refused' },
] as const)('a code withdrawn as $reason, scanned $minutes minutes after: $because', async (it) => {
  const { village, meetingId, code } = await withPoster();
  const revoked = { codeId: codeIdOf(code), reason: it.reason };
  const { revokedAt } = await answered(village.as('liu-qingshan')(revokeCode, revoked));
  village.waitHours(1);
  const sent = { meetingId, code, signedAt: revokedAt + it.minutes * 60_000 };
  expect(await refused(village.as('zhang-guihua')(signIn, sent))).toBe(it.because);
});

it('is refused outside its hours, and after some weeks', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const code = await posterOf(village, meetingId);
  const sign = (signedAt: number) =>
    refused(village.as('zhang-guihua')(signIn, { meetingId, code, signedAt }));
  expect(await sign(village.now())).toBe('not_at_that_time');
  village.waitHours(11);
  const there = village.now();
  village.waitDays(31);
  expect(await sign(village.now())).toBe('not_at_that_time');
  expect(await sign(there)).toBe('sent_too_late');
});

it('is refused for a meeting that was cancelled or is not there', async () => {
  const village = aVillage();
  const meetingId = await called(village, { placeId: HAMLET });
  const code = await posterOf(village, meetingId);
  await answered(village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '下雨' }));
  village.waitHours(11);
  const sign = (id: string) =>
    refused(village.as('zhang-guihua')(signIn, { meetingId: id, code, signedAt: village.now() }));
  expect(await sign(meetingId)).toBe('meeting_cancelled');
  expect(await sign('nothing')).toBe('meeting_not_found');
});
