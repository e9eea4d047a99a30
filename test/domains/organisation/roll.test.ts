import { belongingTo, register, rollOf } from '../../../cloudfunctions/domains/organisation';
import { aVillage, type Village } from '../../builders/village';

const VILLAGE = 'village-qingquan';
const ids = async ({ store, now }: Village, ...asked: Parameters<typeof asks>) =>
  (await rollOf(store, ...asks(...asked), now())).map(({ personId }) => personId);
const asks = (kind: Parameters<typeof rollOf>[1], placeId: string) => [kind, placeId] as const;

it('draws the adults of a village, of a group and of a hamlet, each once and in order', async () => {
  const village = aVillage();
  const all = await ids(village, 'adults', VILLAGE);
  const group = await ids(village, 'adults', 'group-qingquan-3');
  expect(all).toEqual([...new Set(all)].sort());
  expect(all).toContain('person-sun-laogen');
  expect(group).toContain('person-zhang-guihua');
  expect(group).not.toContain('person-sun-laogen');
  expect(await ids(village, 'adults', 'hamlet-qingquan-2')).toEqual(group);
  expect(group.filter((it) => !all.includes(it))).toEqual([]);
});

it('leaves out who is under age, and is not sure in the year of the eighteenth birthday', async () => {
  const village = aVillage();
  const person = (id: string, birthYear?: number) => ({
    ...{ id, name: '某人', householdId: 'household-qingquan-32', villageId: VILLAGE },
    ...(birthYear !== undefined && { birthYear }),
  });
  await village.store.transact(async (tx) => {
    await tx.insert(register.persons, person('just-a-child', 2009));
    await tx.insert(register.persons, person('this-year', 2008));
    await tx.insert(register.persons, person('grown', 2007));
    await tx.insert(register.persons, person('forgotten'));
  });
  const lines = await rollOf(village.store, 'adults', VILLAGE, village.now());
  const sure = (id: string) => lines.find(({ personId }) => personId === id)?.isSure;
  expect(['just-a-child', 'this-year', 'grown', 'forgotten'].map(sure)).toEqual([
    ...[undefined, false, true, false],
  ]);
});

it('counts a household once', async () => {
  const { store, now } = aVillage();
  const lines = await rollOf(store, 'households', VILLAGE, now());
  expect(lines).toHaveLength(120);
  expect(new Set(lines.map(({ householdId }) => householdId)).size).toBe(120);
  expect(await rollOf(store, 'households', 'group-qingquan-3', now())).toHaveLength(15);
  expect(await rollOf(store, 'households', 'grid-qingquan-2', now())).toHaveLength(30);
});

it('counts who sits in both committees once, and no group leader', async () => {
  const village = aVillage();
  const party = await ids(village, 'party_committee', VILLAGE);
  const committee = await ids(village, 'villagers_committee', VILLAGE);
  expect([party.length, committee.length]).toEqual([3, 4]);
  expect(await ids(village, 'two_committees', VILLAGE)).toHaveLength(6);
  expect(party).toContain('person-liu-qingshan');
  expect(committee).toContain('person-liu-qingshan');
  expect(await ids(village, 'supervision_committee', VILLAGE)).toHaveLength(3);
});

it('gives the representatives’ assembly its committee and four fifths of representatives', async () => {
  const village = aVillage();
  const all = await ids(village, 'representatives_assembly', VILLAGE);
  const committee = await ids(village, 'villagers_committee', VILLAGE);
  expect(committee.every((it) => all.includes(it))).toBe(true);
  const { store, now } = village;
  const representatives = await belongingTo(store, 'representatives', VILLAGE, now());
  const elected = representatives.map(({ personId }) => personId);
  expect(elected).toEqual([...new Set(elected)].sort());
  expect([...new Set([...committee, ...elected])].sort()).toEqual(all);
  expect(elected.length * 5).toBeGreaterThanOrEqual(all.length * 4);
  expect(await belongingTo(store, 'representatives', 'nowhere', now())).toEqual([]);
});

it('keeps the members of the collective apart from the villagers', async () => {
  const village = aVillage();
  const adults = await ids(village, 'adults', VILLAGE);
  const members = await ids(village, 'collective_members', VILLAGE);
  expect(members.length).toBeLessThan(adults.length);
  expect(members.filter((it) => !adults.includes(it))).toEqual([]);
  expect((await ids(village, 'collective_representatives', VILLAGE)).length).toBeGreaterThan(20);
  expect((await ids(village, 'party_members', VILLAGE)).length).toBeGreaterThan(15);
});

it('forgets whoever has left the body, and knows nobody in a place that is nowhere', async () => {
  const village = aVillage();
  const [first = ''] = await ids(village, 'party_members', VILLAGE);
  const { items } = await village.store.find(register.memberships, {
    ...{ index: 'ofPerson', equals: { personId: first }, limit: 10 },
  });
  const membership = items.find(({ body }) => body === 'party');
  await village.store.transact(async (tx) => {
    if (membership) {
      await tx.replace(register.memberships, { ...membership, untilAt: village.now() });
    }
  });
  expect(await ids(village, 'party_members', VILLAGE)).not.toContain(first);
  expect(await ids(village, 'adults', 'nowhere')).toEqual([]);
  expect(await ids(village, 'households', 'town-qingchuan')).toEqual([]);
  expect(await ids(village, 'party_members', 'county-yangban')).toEqual([]);
});
