import { readMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { begun, called, GROUP, HOST, leader, RECORDER, seen } from '../../builders/meetings';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it.each([
  [HOST, 'host', ['raise', 'raise_for_others', 'change', 'cancel', 'make_motion']],
  [RECORDER, 'recorder', ['raise', 'raise_for_others']],
  ['he-qiushi', 'answerer', ['change', 'cancel', 'raise', 'raise_for_others', 'make_motion']],
  ['liu-qingshan', 'cadre', ['change', 'cancel', 'raise', 'raise_for_others', 'make_motion']],
  ['tan-songbai', 'supervisor', ['raise']],
  ['zhang-guihua', 'invited', ['raise']],
  ['li-xiaohe', 'villager', ['raise']],
])('tells %s what they are and may do before it starts', async (who, reader, abilities) => {
  const village = aVillage();
  const meetingId = await called(village);
  const shown = await seen(village.as(who), meetingId);
  expect(shown.reader).toBe(reader);
  expect([...shown.abilities].sort()).toEqual([...abilities].sort());
});

it('offers signing in, heads, and the minutes while it is on', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const abilities = async (who: string) => (await seen(village.as(who), meetingId)).abilities;
  expect(await abilities('zhang-guihua')).toEqual(['sign_in', 'raise']);
  expect(await abilities(HOST)).toEqual(
    expect.arrayContaining(['sign_in', 'sign_in_others', 'record_headcount']),
  );
  expect(await abilities(RECORDER)).toEqual(expect.arrayContaining(['draw_up']));
  expect(await abilities(HOST)).not.toContain('record_count');
});

it('lets the leader of the group declare it', async () => {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  expect((await seen(call, meetingId)).abilities).toContain('declare');
  expect((await seen(village.as('liu-qingshan'), meetingId)).abilities).not.toContain('declare');
});

it('is not there for strangers', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  for (const who of ['xu-mianmian', 'ma-dongfeng', 'ou-anping']) {
    expect(await refused(village.as(who)(readMeeting, { meetingId }))).toBe('meeting_not_found');
  }
  expect(await refused(village.as('guest')(readMeeting, { meetingId }))).toBe('not_allowed');
});
