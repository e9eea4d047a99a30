import {
  assemblyMet,
  expectAssemblies,
  periodOf,
  regularAssemblies,
  type RegularBody,
  regularIdOf,
  remindAfter,
} from '../../../cloudfunctions/domains/decisions/regular-assembly';
import { aResolved, VILLAGE } from '../../builders/decisions';
import { aVillage, type Village } from '../../builders/village';

/** Midnight in the village. */
const day = (words: string) => Date.parse(`${words}T00:00:00+08:00`);
const last = (words: string) => day(words) + 86_400_000 - 1;

it.each<[RegularBody, number, string, string]>([
  ['representatives_assembly', day('2026-10-01'), '2026-10-01', '2027-01-01'],
  ['representatives_assembly', last('2026-12-31'), '2026-10-01', '2027-01-01'],
  ['representatives_assembly', day('2027-01-01'), '2027-01-01', '2027-04-01'],
  ['representatives_assembly', last('2026-09-30'), '2026-07-01', '2026-10-01'],
  ['villagers_assembly', day('2026-01-01'), '2026-01-01', '2027-01-01'],
  ['villagers_assembly', last('2026-12-31'), '2026-01-01', '2027-01-01'],
])('%s: the period of %i', (body, at, from, until) => {
  expect(periodOf(body, at)).toEqual({ from: day(from), until: day(until) });
});

it.each<[RegularBody, number, string]>([
  ['representatives_assembly', day('2026-11-28'), '2026-12-02'],
  ['representatives_assembly', day('2026-12-02') - 1, '2026-12-02'],
  ['representatives_assembly', day('2026-12-02'), '2027-03-02'],
  ['villagers_assembly', day('2026-03-01'), '2026-12-02'],
  ['villagers_assembly', day('2026-12-20'), '2027-12-02'],
])('%s is looked at thirty days before the end: after %i', (body, at, on) => {
  expect(remindAfter(body, at)).toBe(day(on));
});

const kept = ({ store }: Village, body: RegularBody) =>
  store.get(regularAssemblies, regularIdOf(VILLAGE, body));

it('is expected from the first motion on, and once', async () => {
  const village = aVillage();
  expect(await kept(village, 'villagers_assembly')).toBeUndefined();
  await aResolved(village);
  expect(await kept(village, 'representatives_assembly')).toMatchObject({
    remindAt: day('2026-12-02'),
  });
  const before = await kept(village, 'villagers_assembly');
  expect(before?.metAt).toBeDefined();
  await village.store.transact((tx) => expectAssemblies(tx, VILLAGE, village.now()));
  expect(await kept(village, 'villagers_assembly')).toEqual(before);
});

it('a meeting counts for its own period, and only of the bodies that must meet', async () => {
  const village = aVillage();
  const { store } = village;
  await store.transact(async (tx) => {
    await expectAssemblies(tx, VILLAGE, day('2026-11-01'));
    await assemblyMet(tx, VILLAGE, 'representatives_assembly', day('2026-11-05'));
    await assemblyMet(tx, VILLAGE, 'party_members', day('2026-11-05'));
    await assemblyMet(tx, 'village-elsewhere', 'villagers_assembly', day('2026-11-05'));
  });
  expect(await kept(village, 'representatives_assembly')).toMatchObject({
    ...{ metAt: day('2026-11-05'), remindAt: day('2027-03-02') },
  });
  expect(await kept(village, 'villagers_assembly')).not.toHaveProperty('metAt');
});
