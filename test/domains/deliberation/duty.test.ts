import {
  tellAnswered,
  tellGiven,
  tellOverdue,
  tellSettled,
  withDuty,
  withoutDuty,
} from '../../../cloudfunctions/domains/deliberation/duty';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { anItem } from '../../builders/meeting-items';
import { aVillage } from '../../builders/village';

const found = {
  office: { id: 'town', name: '镇政府', floor: 'township' as const },
  holderId: 'mayor',
};

it('each giving is a duty of its own, with one holder, one office and one clock', () => {
  const given = withDuty(anItem(), found, { dueAt: 70, now: 60 });
  expect(given).toMatchObject({
    ...{ duties: 2, holderId: 'mayor', office: { id: 'town' } },
    duty: { id: 'item-in-the-book-2', holderId: 'mayor', officeId: 'town', dueAt: 70 },
  });
  expect(withoutDuty(given)).not.toHaveProperty('duty');
});

it('tells of it with ids and closed words only', async () => {
  const { store } = aVillage();
  const given = withDuty(anItem({ helperId: 'helper' }), found, { dueAt: 70, now: 60 });
  await store.transact(async (tx) => {
    await tellGiven(tx, given, 60);
    await tellOverdue(tx, given, 71);
    await tellSettled(tx, given, 72);
    await tellSettled(tx, withoutDuty(given), 72);
    await tellAnswered(tx, given, { n: 3, at: 73 });
  });
  const { items } = await store.find(happenings, { index: 'due', limit: 50 });
  const about = { kind: 'meeting_item', id: 'item-in-the-book' };
  expect(items.map(({ name }) => name).sort()).toEqual([
    ...['duty.given', 'duty.overdue', 'duty.settled', 'person.told', 'person.told'],
  ]);
  expect(items.every(({ facts }) => JSON.stringify(facts).includes(JSON.stringify(about)))).toBe(
    true,
  );
});
