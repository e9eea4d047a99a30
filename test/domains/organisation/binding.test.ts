import {
  type Binding,
  bindingDueAt,
  bindingLife,
  dutyIdOf,
  handedTo,
  settled,
} from '../../../cloudfunctions/domains/organisation/binding';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { MONDAY_MORNING } from '../../builders/village';

const waiting: Binding = {
  ...{ id: 'b', version: 3, openid: 'o', villageId: 'v', placeId: 'g', householdId: 'h' },
  ...{ state: 'waiting', askedAt: 1, officeId: 'low', holderId: 'somebody', dueAt: 5 },
  said: { name: '孙老根' },
};

it('waits, and comes to one of three ends', () => {
  expect(bindingLife.next('waiting', 'confirm', 'cadre')).toBe('confirmed');
  expect(bindingLife.next('waiting', 'confirm', 'card')).toBe('confirmed');
  expect(bindingLife.next('waiting', 'confirm', 'asker')).toBeUndefined();
  expect(bindingLife.next('waiting', 'withdraw', 'asker')).toBe('withdrawn');
  expect(bindingLife.next('confirmed', 'decline', 'cadre')).toBeUndefined();
  expect([...bindingLife.ends].sort()).toEqual(['confirmed', 'declined', 'withdrawn']);
});

it('keeps neither words nor clock when it is over', () => {
  expect(
    settled(waiting, { state: 'declined', settledAt: 9, declinedFor: 'not_recognised' }),
  ).toEqual({
    ...{ id: 'b', version: 3, openid: 'o', villageId: 'v', placeId: 'g', householdId: 'h' },
    ...{ state: 'declined', askedAt: 1, officeId: 'low', settledAt: 9 },
    declinedFor: 'not_recognised',
  });
});

it('is handed to an office above, even one without anybody in it', () => {
  const handed = handedTo(waiting, { officeId: 'high' }, 7);
  expect(handed).toMatchObject({ officeId: 'high', dueAt: 7, said: { name: '孙老根' } });
  expect(handed).not.toHaveProperty('holderId');
});

it('is due after three working days', () => {
  expect(dayOf(bindingDueAt(MONDAY_MORNING))).toBe('2026-11-26');
  expect(dayOf(bindingDueAt(MONDAY_MORNING + 4 * 86_400_000))).toBe('2026-12-02');
});

it('has one duty', () => {
  expect(dutyIdOf('b')).toBe(dutyIdOf('b'));
  expect(dutyIdOf('b')).not.toBe(dutyIdOf('c'));
});
