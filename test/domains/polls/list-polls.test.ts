import { castBallot, listPolls } from '../../../cloudfunctions/contracts/polls';
import { aPoll, GROUP, VILLAGE } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('lists a village with its groups, or a group alone, the newest first', async () => {
  const village = aVillage();
  const inGroup = await aPoll(village);
  village.waitHours(1);
  const inVillage = await aPoll(village, { placeId: VILLAGE, roll: 'households' });
  const idsOf = async (placeId: string) =>
    (await answered(village.asVisitor()(listPolls, { placeId }))).items.map(({ pollId }) => pollId);
  expect(await idsOf(VILLAGE)).toEqual([inVillage, inGroup]);
  expect(await idsOf(GROUP)).toEqual([inGroup]);
  expect(await idsOf('group-qingquan-4')).toEqual([]);
});

it('says which wait for the reader’s voice', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const waits = async (key: string) =>
    (await answered(village.as(key)(listPolls, { placeId: GROUP }))).items[0]?.waitsForMe;
  expect([await waits('zhang-guihua'), await waits('li-xiaohe')]).toEqual([true, false]);
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] }));
  expect(await waits('zhang-guihua')).toBe(false);
});

it('lists what belongs to one meeting, and leaves out what is not for the reader', async () => {
  const village = aVillage();
  const pollId = await aPoll(village, { meetingId: 'a-meeting' });
  await aPoll(village, { placeId: VILLAGE, roll: 'two_committees', meetingId: 'a-meeting' });
  const about = { kind: 'meeting', id: 'a-meeting' } as const;
  const listed = async (key: string) =>
    (await answered(village.as(key)(listPolls, { about }))).items.map((it) => it.pollId);
  expect(await listed('zhang-guihua')).toEqual([pollId]);
  expect(await listed('tan-songbai')).toHaveLength(2);
});

it('goes on from page to page', async () => {
  const village = aVillage();
  for (let number = 0; number < 21; number += 1) {
    await aPoll(village);
  }
  const first = await answered(village.asVisitor()(listPolls, { placeId: GROUP }));
  const after = first.next ?? '';
  const second = await answered(village.asVisitor()(listPolls, { placeId: GROUP, after }));
  expect([first.items.length, second.items.length, second.next]).toEqual([20, 1, undefined]);
});

it('is refused for a place that is not there', async () => {
  const asked = aVillage().asVisitor()(listPolls, { placeId: 'nowhere' });
  expect(await refused(asked)).toBe('place_not_found');
});
