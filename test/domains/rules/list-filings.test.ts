import { listFilings } from '../../../cloudfunctions/contracts/rules-oversight';
import { answered, refused, withPhone } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const none = { items: [], overdue: 0 };

async function voted() {
  const village = aVillage();
  const revising = new Revising(village);
  await revising.resolved(true);
  const votedAt = village.now();
  const seenBy = async (person: string) => (await withPhone(village, person))(listFilings, {});
  return { village, revising, votedAt, seenBy };
}

it('shows the township what was passed and not filed, and whether the ten days are over', async () => {
  const { village, revising, votedAt } = await voted();
  const call = await withPhone(village, 'person-town-qingchuan-government-2');
  const filing = { revisionId: AMENDMENT, villageId: QINGQUAN, state: 'passed', votedAt };
  village.waitDays(10);
  expect(await answered(call(listFilings, {}))).toMatchObject({
    ...{ items: [filing], overdue: 0, mayOversee: true },
  });
  village.waitDays(1);
  expect(await answered(call(listFilings, {}))).toMatchObject({
    ...{ items: [{ ...filing, duty: { isOverdue: true } }], overdue: 1 },
  });
  await revising.file();
  expect(await answered(call(listFilings, {}))).toMatchObject(none);
});

it('shows the county those of all its townships, and another township nothing', async () => {
  const { seenBy } = await voted();
  expect(await answered(seenBy('person-county-yangban-civil_affairs-1'))).toMatchObject({
    items: [{ revisionId: AMENDMENT }],
  });
  expect(await answered(seenBy('person-town-langyue-government-1'))).toMatchObject({
    ...none,
    mayOversee: true,
  });
});

it('whoever only reviews drafts has no villages to see to', async () => {
  const { revising } = await voted();
  const reviewer = await revising.official('person-town-qingchuan-judicial_office-1');
  expect(await answered(reviewer(listFilings, {}))).toEqual({
    ...none,
    mayOversee: false,
  });
});

it('is not for villagers', async () => {
  expect(await refused(aVillage().as('zhang-guihua')(listFilings, {}))).toBe('not_allowed');
});
