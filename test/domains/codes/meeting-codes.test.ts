import { makeCode, openCode } from '../../../cloudfunctions/contracts/codes';
import { meetingOfCode } from '../../../cloudfunctions/domains/codes';
import { called, GROUP, leader, posterOf, seen } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('the poster of a meeting opens its sign-in', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const code = await posterOf(village, meetingId);
  expect(await answered(village.asVisitor()(openCode, { code }))).toMatchObject({
    ...{ page: 'sign_in_meeting', meeting: { meetingId, title: '水渠清淤' } },
  });
});

it('a meeting keeps its code, and has a new one for another hour; both belong to it', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const first = await posterOf(village, meetingId);
  expect(await posterOf(village, meetingId)).toBe(first);
  const { code } = await seen(village.as('liu-qingshan'), meetingId);
  const moved = { kind: 'meeting' as const, ...code, heldAt: code.heldAt + 3_600_000, meetingId };
  const { codeIds } = await answered(village.as('liu-qingshan')(makeCode, { for: moved }));
  expect(codeIds).toHaveLength(1);
  expect(await meetingOfCode(first, village.world())).toMatchObject({ meetingId });
});

it('the leader of the group makes the code of a meeting there, and of none elsewhere', async () => {
  const village = aVillage();
  const call = await leader(village);
  const subject = { kind: 'meeting' as const, title: '清淤', heldAt: village.now() + 3_600_000 };
  expect(await call(makeCode, { for: { ...subject, placeId: GROUP } })).toMatchObject({ ok: true });
  expect(await call(makeCode, { for: { ...subject, placeId: 'group-qingquan-4' } })).toMatchObject({
    error: { code: 'not_allowed' },
  });
});
