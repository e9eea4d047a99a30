import assert from 'node:assert';
import { appointments } from '../../../cloudfunctions/domains/organisation/appointment';
import {
  contactOf,
  holderOf,
  householdOf,
  isInOffice,
  membersOf,
  nextInLine,
  officeFor,
  officeOf,
  openidsOf,
  personOf,
  placeName,
  placeOf,
} from '../../../cloudfunctions/domains/organisation/register';
import { aVillage } from '../../builders/village';

const GROUP = 'group-qingquan-3';

it('names a place from the county down', async () => {
  const { store } = aVillage();
  expect(await placeName(store, GROUP)).toBe('样板县晴川镇清泉村第三组');
  expect(await placeName(store, 'nowhere')).toBe('');
  expect(await placeOf(store, GROUP)).toMatchObject({ kind: 'group', gridId: 'grid-qingquan-2' });
});

it.each([
  ['mediation_committee', 'village', '清泉村人民调解委员会'],
  ['police', 'township', '晴川镇派出所'],
  ['discipline_commission', 'county', '样板县纪委监委'],
] as const)('the %s that serves a group from its %s is %s', async (kind, level, name) => {
  const { store } = aVillage();
  expect(await officeFor(store, kind, level, GROUP)).toMatchObject({ name });
});

it('finds no office above its own floor, of no such kind, or for a place that is nowhere', async () => {
  const { store } = aVillage();
  expect(await officeFor(store, 'police', 'village', 'town-qingchuan')).toBeUndefined();
  expect(await officeFor(store, 'arbitration', 'township', GROUP)).toBeUndefined();
  expect(await officeFor(store, 'police', 'county', 'nowhere')).toBeUndefined();
});

it('does not look a place up again that it is given', async () => {
  const { store, now } = aVillage();
  const place = await placeOf(store, GROUP);
  assert(place);
  const asked: string[] = [];
  const reader: typeof store = {
    ...store,
    get(from, id) {
      asked.push(id);
      return store.get(from, id);
    },
  };
  const team = await officeFor(reader, 'grid_team', 'village', place);
  expect(await holderOf(reader, team?.id ?? '', now(), [], place)).toEqual({
    personId: 'person-wang-changsheng',
  });
  expect(asked).toEqual([]);
});

it('gives a duty to the chief, and to the next when the chief is excepted', async () => {
  const { store, now } = aVillage();
  const office = 'village-qingquan-villagers_committee';
  const chief = await holderOf(store, office, now());
  expect(chief).toEqual({ personId: 'person-liu-qingshan' });
  const next = await nextInLine(store, office, now(), 'person-liu-qingshan');
  expect(next).toBeDefined();
  expect(await holderOf(store, office, now(), ['person-liu-qingshan'])).toEqual(next);
  expect(await nextInLine(store, office, now(), 'a-stranger')).toBeUndefined();
  expect(await holderOf(store, 'no-office', now())).toBeUndefined();
});

it('knows the last in line', async () => {
  const { store, now } = aVillage();
  const office = 'town-qingchuan-petition_office';
  const second = await nextInLine(store, office, now(), 'person-duan-zhiqiu');
  expect(await nextInLine(store, office, now(), second?.personId ?? '')).toBeUndefined();
});

it('gives what happens in a group to the worker of its grid', async () => {
  const { store, now } = aVillage();
  const team = 'village-qingquan-grid_team';
  expect(await holderOf(store, team, now(), [], GROUP)).toEqual({
    personId: 'person-wang-changsheng',
  });
  expect(await holderOf(store, team, now(), [], 'hamlet-qingquan-2')).toEqual({
    personId: 'person-wang-changsheng',
  });
});

it('knows who sits in an office', async () => {
  const { store, now } = aVillage();
  const office = 'town-qingchuan-police';
  expect(await isInOffice(store, office, 'person-ou-anping', now())).toBe(true);
  expect(await isInOffice(store, office, 'person-zhang-guihua', now())).toBe(false);
});

it('knows people, their household, its contact and their phone', async () => {
  const { store, now } = aVillage();
  const person = await personOf(store, 'person-zhang-guihua');
  const household = await householdOf(store, person?.householdId ?? '');
  expect(household).toMatchObject({ houseNumber: '032号', headId: 'person-zhang-guihua' });
  expect(await membersOf(store, household?.id ?? '')).toContainEqual(person);
  expect(await contactOf(store, household?.id ?? '', now())).toEqual({
    personId: household?.contactId,
  });
  expect(await contactOf(store, 'no-household', now())).toBeUndefined();
  expect(await openidsOf(store, 'person-zhang-guihua')).toEqual(['demo-zhang-guihua']);
  expect(await openidsOf(store, 'person-sun-laogen')).toEqual([]);
});

it('names the speaker of the committee when the contact has left it', async () => {
  const { store, now } = aVillage();
  const { contactId = '' } = (await householdOf(store, 'household-qingquan-32')) ?? {};
  const { items } = await store.find(appointments, {
    ...{ index: 'ofPerson', equals: { personId: contactId }, limit: 10 },
  });
  await store.transact(async (tx) => {
    for (const post of items) {
      await tx.replace(appointments, { ...post, untilAt: now() });
    }
  });
  expect(await contactOf(store, 'household-qingquan-32', now())).toEqual({
    personId: 'person-liu-qingshan',
  });
});

it('links an association to its party branch', async () => {
  const { store } = aVillage();
  expect(await officeOf(store, 'village-qingquan-association-elders')).toMatchObject({
    kind: 'association',
    linkedOfficeId: 'village-qingquan-party_branch',
  });
});
