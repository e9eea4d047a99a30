import {
  alarmOf,
  settleTold,
  tellGiven,
  tellOverdue,
  tellSettled,
  tellTold,
  untilAnswer,
  withDuty,
  withoutDuty,
} from '../../../cloudfunctions/domains/requests/duty';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import type { Transaction } from '../../../cloudfunctions/kernel/store';
import { aRequest } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const found = {
  ...{ ownerAt: 1, holderId: 'clerk', channel: 'department_enforcement' as const },
  office: { id: 'town', name: '镇政府', kind: 'government', level: 'township' } as const,
};
const told = [
  { dutyId: 'told-0', officeId: 'police', name: '派出所', holderId: 'officer' },
  { dutyId: 'told-1', officeId: 'women', name: '妇联', holderId: 'su' },
];

async function toldIn(work: (tx: Transaction) => Promise<unknown>) {
  const { store } = aVillage();
  await store.transact(work);
  const { items } = await store.find(happenings, { index: 'due', limit: 10 });
  return items.map(({ name, facts }) => ({ name, ...(facts as object) }));
}

it('one duty, one person, one clock: a new holder has a new duty', () => {
  const request = withDuty(aRequest(), found, { dueAt: 70, now: 10 });
  expect(request).toMatchObject({
    ...{ holderId: 'clerk', ownerAt: 1, duties: 2, channel: 'department_enforcement' },
    duty: { id: 'request-in-the-book-2', holderId: 'clerk', officeId: 'town', dueAt: 70 },
  });
  expect(withDuty(aRequest(), { ...found, channel: 'police' }, { dueAt: 1, now: 0 }).channel).toBe(
    'police',
  );
});

it('taken on, it runs until the answer, and never ends sooner than it did', () => {
  expect(untilAnswer(aRequest()).duty?.dueAt).toBe(100);
  expect(untilAnswer(aRequest({ dueAt: 20 })).duty?.dueAt).toBe(50);
  expect(untilAnswer(withoutDuty(aRequest())).duty).toBeUndefined();
});

it('the clock of today is the duty’s, and without one the promised day', () => {
  expect(alarmOf(aRequest())).toBe(50);
  expect(alarmOf(withoutDuty(aRequest()))).toBe(100);
});

it('is told when it is given, overdue and settled, by ids alone', async () => {
  const request = withDuty(aRequest({ urgent: true }), found, { dueAt: 70, now: 10 });
  const about = { kind: 'request', id: 'request-in-the-book' };
  const duty = { dutyId: 'request-in-the-book-2', about };
  const facts = { ...duty, officeId: 'town', holderId: 'clerk', dueAt: 70 };
  const happened = await toldIn(async (tx) => {
    await tellGiven(tx, request, 10);
    await tellOverdue(tx, request, 80);
    await tellSettled(tx, request, 90);
    await tellSettled(tx, withoutDuty(request), 95);
  });
  expect(happened).toEqual([
    { name: 'duty.given', ...facts, urgent: true },
    { name: 'duty.overdue', ...facts },
    { name: 'duty.settled', ...duty },
  ]);
});

it('who must know of it looks once', async () => {
  let after = aRequest({ told });
  const happened = await toldIn(async (tx) => {
    await tellTold(tx, aRequest({ told }), 10);
    after = await settleTold(tx, aRequest({ told }), ({ officeId }) => officeId === 'women', 20);
    after = await settleTold(tx, after, () => true, 30);
  });
  expect(happened.map(({ name }) => name)).toEqual([
    ...['duty.given', 'duty.given', 'duty.settled', 'duty.settled'],
  ]);
  expect(after.told.map(({ lookedAt }) => lookedAt)).toEqual([30, 20]);
});
