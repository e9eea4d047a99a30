import { demandersOf, neededFor } from '../../../cloudfunctions/domains/decisions/demanders';
import { belongingTo, rollOf } from '../../../cloudfunctions/domains/organisation';
import { lawful } from '../../builders/decision-process';
import { VILLAGE } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

it('are all adults, or the representatives without those who only sit in the committee', async () => {
  const { store, now } = aVillage();
  const [villagers, representatives, elected, committee] = await Promise.all([
    demandersOf(store, 'villagers', VILLAGE, now()),
    demandersOf(store, 'representatives', VILLAGE, now()),
    belongingTo(store, 'representatives', VILLAGE, now()),
    rollOf(store, 'villagers_committee', VILLAGE, now()),
  ]);
  expect(villagers).toEqual(await rollOf(store, 'adults', VILLAGE, now()));
  expect(representatives).toEqual(elected);
  const sits = new Set(committee.map(({ personId }) => personId));
  expect(representatives.filter(({ personId }) => sits.has(personId))).toEqual([]);
});

it.each([
  ['villagers', 95, 10],
  ['representatives', 27, 6],
] as const)('%s: of %i, %i oblige the village', (by, due, needed) => {
  expect(neededFor(lawful(['public_works']), by, due)).toBe(needed);
});
