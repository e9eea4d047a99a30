import { listMeetings } from '../../../cloudfunctions/contracts/deliberation';
import { printMinutes, readMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { demonstrationMeetings, eveningAfter } from '../../../local/demonstration/meetings';
import { testVault } from '../../builders/composed';
import { lists, seen, TONIGHT } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage, MONDAY_MORNING } from '../../builders/village';

const HOUR = 3_600_000;

it.each([
  [0, TONIGHT],
  [9 * HOUR, TONIGHT],
  [9 * HOUR + 1, TONIGHT + 24 * HOUR],
  [15 * HOUR - 1, TONIGHT + 24 * HOUR],
  [15 * HOUR, TONIGHT + 24 * HOUR],
])('%i milliseconds after nine o’clock the next meeting is at %i', (after, evening) => {
  expect(eveningAfter(MONDAY_MORNING + after)).toBe(evening);
});

it('is the same every time for the same hour', () => {
  const still = { ...testVault, seal: (plain: string) => plain };
  expect(demonstrationMeetings(MONDAY_MORNING, still)).toEqual(
    demonstrationMeetings(MONDAY_MORNING, still),
  );
});

it('a villager finds the meeting of this evening and the minutes of the last one', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const [tonight] = (await answered(guihua(listMeetings, { when: 'coming' }))).items;
  expect(tonight).toMatchObject({
    ...{ placeName: '清泉村大樟树屋场', startsAt: TONIGHT, isInvited: true, phase: 'coming' },
  });
  const { questions } = await lists(guihua, tonight?.meetingId ?? '');
  expect(questions).toMatchObject([{ text: '路灯能不能先装学生走的那一段？', state: 'raised' }]);

  const [past] = (await answered(guihua(listMeetings, { when: 'past' }))).items;
  const meetingId = past?.meetingId ?? '';
  const minutes = await answered(guihua(readMinutes, { meetingId }));
  expect(minutes).toMatchObject({
    ...{ isPublished: true, attendance: { persons: 10, guests: 2, headcount: 16, unnamed: 4 } },
  });
  expect((await seen(guihua, meetingId)).attendance).toEqual(minutes.attendance);
  expect(await answered(guihua(printMinutes, { meetingId }))).toMatchObject({ pages: 1 });
});

it('the past one shows all three lists, linked, with its honest share', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const [past] = (await answered(guihua(listMeetings, { when: 'past' }))).items;
  const shown = await lists(guihua, past?.meetingId ?? '');
  expect(shown).toMatchObject({ closed: 1, all: 4 });
  const [question] = shown.questions;
  const demand = shown.demands.find(({ itemId }) => itemId === question?.intoItemId);
  expect(demand).toMatchObject({ fromItemId: question?.itemId, state: 'assigned' });
  expect(shown.responsibilities).toMatchObject([
    { itemId: demand?.itemId, what: expect.stringContaining('三百米') as string, isDone: false },
  ]);
});

it('nothing of it is overdue or silent on the first day', async () => {
  const village = aVillage();
  await village.settle();
  const guihua = village.as('zhang-guihua');
  const [past] = (await answered(guihua(listMeetings, { when: 'past' }))).items;
  const { demands } = await lists(guihua, past?.meetingId ?? '');
  expect(demands.map(({ state }) => state).sort()).toEqual(['answered', 'assigned', 'closed']);
});
