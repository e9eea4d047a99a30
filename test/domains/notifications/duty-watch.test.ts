import {
  atRest,
  type DutyWatch,
  unseenAfter,
  watchIdOf,
} from '../../../cloudfunctions/domains/notifications/duty-watch';

const HOUR = 3_600_000;
const MONDAY_9 = Date.UTC(2026, 10, 23, 1);
const FRIDAY_9 = Date.UTC(2026, 10, 27, 1);

it('gives an urgent duty one hour, day or night', () => {
  expect(unseenAfter(MONDAY_9, true)).toBe(MONDAY_9 + HOUR);
});

it('gives any other duty until the end of the next working day', () => {
  expect(unseenAfter(MONDAY_9, false)).toBe(Date.UTC(2026, 10, 24, 16) - 1);
  expect(unseenAfter(FRIDAY_9, false)).toBe(Date.UTC(2026, 10, 30, 16) - 1);
});

it('leaves the list of those that wait when it comes to rest', () => {
  const watch: DutyWatch = {
    id: watchIdOf('duty'),
    version: 3,
    dutyId: 'duty',
    about: { kind: 'request', id: 'request' },
    officeId: 'office',
    dueAt: 5,
    isUrgent: true,
    told: ['p'],
    unseenAt: 4,
  };
  const { unseenAt, ...rest } = watch;
  expect(unseenAt).toBe(4);
  expect(atRest(watch)).toEqual(rest);
  expect(atRest({ ...watch, settledAt: 9 })).toEqual({ ...rest, settledAt: 9 });
});
