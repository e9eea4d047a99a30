import { listMeetings } from '../../../cloudfunctions/contracts/deliberation';
import { printMinutes, readMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { lived } from '../../builders/lived';
import { seen } from '../../builders/meetings';
import { answered } from '../../builders/requests';

it('the pond was let by the households, whose hands two neighbours had counted as well', async () => {
  const village = await lived();
  const guihua = village.as('zhang-guihua');
  const { items } = await answered(guihua(listMeetings, { when: 'past' }));
  const held = items.find(({ meetingId }) => meetingId === 'demonstration-group-pond');
  expect(held).toMatchObject({ placeName: '清泉村第三组' });
  const minutes = await answered(guihua(readMinutes, { meetingId: 'demonstration-group-pond' }));
  expect(minutes).toMatchObject({
    isPublished: true,
    standing: { standing: 'group_meeting', quorum: { path: 'households', due: 15, needed: 10 } },
    counts: [
      {
        ...{ state: 'witnessed', stands: true, passed: true, witnesses: ['张桂花', '陈*'] },
        figures: { agree: 11, against: 1, abstain: 1 },
      },
    ],
  });
  expect(minutes.standing.quorum?.present).toBe(13);
  const printed = await answered(guihua(printMinutes, { meetingId: 'demonstration-group-pond' }));
  expect(printed.pages).toBe(1);
});

it('the one to come is declared already, and its leader can still put it off', async () => {
  const village = await lived();
  const meetingId = 'demonstration-group-ditch';
  const leader = village.as('qingquan-45-0');
  expect(await seen(leader, meetingId)).toMatchObject({
    ...{ phase: 'coming', standing: { standing: 'declared' } },
    abilities: expect.arrayContaining(['change', 'cancel']) as string[],
  });
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({ isInvited: true });
});
