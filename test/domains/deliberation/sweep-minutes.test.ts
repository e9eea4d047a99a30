import { cancelMeeting, changeMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { drawUpMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { minutesSweep } from '../../../cloudfunctions/domains/deliberation/sweep-minutes';
import {
  aDraft,
  begun,
  called,
  HOST,
  published,
  RECORDER,
  seen,
  TONIGHT,
} from '../../builders/meetings';
import { answered, noticesOf } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const CALLER = 'liu-qingshan';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function told(village: Village, who: string, meetingId: string): Promise<number> {
  const kinds = await noticesOf(village.as(who), meetingId);
  return kinds.filter((kind) => kind === 'minutes_due').length;
}

/** How often each of the three has been told by the morning so many days after the meeting. */
async function after(village: Village, days: number, meetingId: string) {
  village.waitHours((TONIGHT + (days + 0.5) * DAY - village.now()) / HOUR);
  await village.settle();
  const [recorder, host, caller] = await Promise.all(
    [RECORDER, HOST, CALLER].map((who) => told(village, who, meetingId)),
  );
  return { recorder, host, caller };
}

it('the recorder is reminded on the fourth day, and all three when the week has passed; then it is quiet', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  expect(await after(village, 3, meetingId)).toEqual({ recorder: 0, host: 0, caller: 0 });
  expect(await after(village, 4, meetingId)).toEqual({ recorder: 1, host: 0, caller: 0 });
  expect(await after(village, 6, meetingId)).toEqual({ recorder: 1, host: 0, caller: 0 });
  expect(await after(village, 7, meetingId)).toEqual({ recorder: 2, host: 1, caller: 1 });
  expect(await after(village, 30, meetingId)).toEqual({ recorder: 2, host: 1, caller: 1 });
});

it('the host is reminded of what is written and not confirmed', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await answered(village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)));
  expect(await after(village, 4, meetingId)).toEqual({ recorder: 0, host: 1, caller: 0 });
});

it('nobody is reminded of minutes that hang, nor of a meeting that did not take place', async () => {
  const village = aVillage();
  const held = await begun(village);
  await published(village, held);
  expect(await after(village, 10, held)).toEqual({ recorder: 0, host: 0, caller: 0 });

  const other = aVillage();
  const cancelled = await called(other);
  await answered(other.as(CALLER)(cancelMeeting, { meetingId: cancelled, reason: '下雨' }));
  expect(await after(other, 10, cancelled)).toEqual({ recorder: 0, host: 0, caller: 0 });
});

it('a meeting that is put off has its days from the new evening', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const before = await seen(village.as('zhang-guihua'), meetingId);
  await answered(village.as(CALLER)(changeMeeting, { meetingId, startsAt: TONIGHT + 2 * DAY }));
  const later = await seen(village.as('zhang-guihua'), meetingId);
  expect((later.minutesBy ?? 0) - (before.minutesBy ?? 0)).toBe(2 * DAY);
  expect(await after(village, 5, meetingId)).toEqual({ recorder: 0, host: 0, caller: 0 });
  expect(await after(village, 6, meetingId)).toEqual({ recorder: 1, host: 0, caller: 0 });
});

it('the day is shown until the minutes hang', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  expect(await seen(village.as('zhang-guihua'), meetingId)).toHaveProperty('minutesBy');
  await published(village, meetingId);
  expect(await seen(village.as('zhang-guihua'), meetingId)).not.toHaveProperty('minutesBy');
});

it('two sweeps at once tell once', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  village.waitHours(4.5 * 24);
  await Promise.all([minutesSweep.run(village.world()), minutesSweep.run(village.world())]);
  await village.settle();
  expect(await told(village, RECORDER, meetingId)).toBe(1);
});
