import { drawUpMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { minutesFor } from '../../../cloudfunctions/domains/deliberation/minutes-shown';
import { meetings } from '../../../cloudfunctions/domains/deliberation/meeting';
import { aDraft, begun, HOST, published, raised, RECORDER } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function minutes(village: Village, meetingId: string, who: string) {
  const meeting = await village.store.get(meetings, meetingId);
  const reader = 'villager' as const;
  return (
    meeting &&
    minutesFor(
      { meeting, standpoint: { isInvited: false }, reader },
      await village.actor(who),
      village.world(),
    )
  );
}

it('a draft says what the minutes would say now, to those who conduct the meeting', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  expect(await minutes(village, meetingId, HOST)).toBeUndefined();
  await answered(village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)));
  await raised(village, meetingId);
  expect(await minutes(village, meetingId, HOST)).toMatchObject({
    ...{ isPublished: false, items: [{ raisedBy: '张*' }], corrections: [] },
  });
  expect(await minutes(village, meetingId, 'li-xiaohe')).toBeUndefined();
});

it('published ones are for everybody, with the hash', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await published(village, meetingId);
  const shown = await minutes(village, meetingId, 'li-xiaohe');
  expect(shown?.isPublished).toBe(true);
  expect(shown?.hash).toBeDefined();
});
