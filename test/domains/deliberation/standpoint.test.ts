import {
  approach,
  livesAt,
  standpointIn,
} from '../../../cloudfunctions/domains/deliberation/standpoint';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, posterOf, signs } from '../../builders/meetings';
import { aVillage } from '../../builders/village';

const villageId = 'village-qingquan';

it.each([
  ['zhang-guihua', 'hamlet-qingquan-2', true],
  ['zhang-guihua', 'group-qingquan-3', true],
  ['zhang-guihua', villageId, true],
  ['zhang-guihua', 'group-qingquan-4', false],
  ['xu-mianmian', villageId, false],
  ['ou-anping', villageId, false],
])('%s lives at %s: %s', async (who, placeId, lives) => {
  const { store } = aVillage();
  expect(await livesAt(store, personIdOf(who), { placeId, villageId })).toBe(lives);
});

it('knows who has signed in, and that a guest of WeChat is nobody', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await signs(village, 'zhang-guihua', { meetingId, code: await posterOf(village, meetingId) });
  const actor = await village.actor('zhang-guihua');
  const refuse = (code: string): never => {
    throw new Error(code);
  };
  const { meeting, standpoint, reader } = await approach(village.store, meetingId, {
    actor,
    refuse,
  });
  expect(standpoint).toMatchObject({ isInvited: true, signIn: { way: 'code' } });
  expect(reader).toBe('invited');
  expect(await standpointIn(village.store, meeting, {})).toEqual({ isInvited: false });
  await expect(approach(village.store, 'nothing', { actor, refuse })).rejects.toThrow(
    'meeting_not_found',
  );
});
