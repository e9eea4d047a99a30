import { listMeetings } from '../../../cloudfunctions/contracts/deliberation';
import { called, GROUP, posterOf, signs, TONIGHT } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const HOUR = 3_600_000;

it('shows what is coming soonest first, tonight included, and what was newest first', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const mine = async (when: 'coming' | 'past') =>
    (await answered(guihua(listMeetings, { when }))).items.map(({ meetingId }) => meetingId);
  const before = { coming: await mine('coming'), past: await mine('past') };
  const later = await called(village, { startsAt: TONIGHT + 48 * HOUR });
  const tonight = await called(village);
  const others = (ids: readonly string[]) =>
    ids.filter((it) => ![...before.coming, ...before.past].includes(it));

  expect(others(await mine('coming'))).toEqual([tonight, later]);
  village.waitHours(12);
  expect(others(await mine('coming'))).toEqual([tonight, later]);
  village.waitHours(24);
  expect(others(await mine('coming'))).toEqual([later]);
  village.waitHours(72);
  expect(others(await mine('past'))).toEqual([later, tonight]);
});

it('says for each whether the reader is invited and has signed in', async () => {
  const village = aVillage();
  const meetingId = await called(village, { placeId: GROUP });
  village.waitHours(11);
  await signs(village, 'li-xiaohe', { meetingId, code: await posterOf(village, meetingId) });
  const line = async (who: string) =>
    (await answered(village.as(who)(listMeetings, { when: 'coming' }))).items.find(
      (it) => it.meetingId === meetingId,
    );
  expect(await line('zhang-guihua')).toMatchObject({ isInvited: true, isSignedIn: false });
  expect(await line('li-xiaohe')).toMatchObject({ isInvited: false, isSignedIn: true });
});

it('shows nothing of another village, and needs a village', async () => {
  const village = aVillage();
  await called(village);
  const stranger = village.as('xu-mianmian')(listMeetings, {
    ...{ when: 'coming', villageId: 'village-qingquan' },
  });
  expect((await answered(stranger)).items).toEqual([]);
  expect(await refused(village.as('ou-anping')(listMeetings, { when: 'coming' }))).toBe(
    'no_village',
  );
  expect(await refused(village.as('guest')(listMeetings, { when: 'coming' }))).toBe('not_allowed');
});
