import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { demandersOf } from '../../../cloudfunctions/domains/decisions/demanders';
import { maySignAs } from '../../../cloudfunctions/domains/decisions/may-sign';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { personIdOf } from '../../../local/demonstration/people';
import { aResolved, move, VILLAGE } from '../../builders/decisions';
import { aVillage, type Village } from '../../builders/village';

const LI = personIdOf('li-xiaohe');

async function asked(
  village: Village,
  who: { personId?: string; villageId?: string },
  signedAs: Parameters<typeof maySignAs>[3] = [],
  matter: 'public_works' | 'compensation' = 'public_works',
) {
  const decisionId = await move(village, [matter]);
  const decision = await village.store.get(decisions, decisionId);
  return decision && maySignAs(village.store, who, decision, signedAs, village.now());
}

it('a representative signs as one and as a villager, each once', async () => {
  const village = aVillage();
  const [one] = await demandersOf(village.store, 'representatives', VILLAGE, village.now());
  const who = { personId: one?.personId ?? '', villageId: VILLAGE };
  expect(await asked(village, who)).toEqual(['villagers', 'representatives']);
  expect(await asked(village, who, ['villagers'])).toEqual(['representatives']);
  expect(await asked(village, who, ['villagers', 'representatives'])).toEqual([]);
});

it('a villager signs as one; a guest, a neighbour and who is not of age do not', async () => {
  const village = aVillage();
  const villager = { personId: LI, villageId: VILLAGE };
  expect(await asked(village, villager)).toEqual(['villagers']);
  expect(await asked(village, {})).toEqual([]);
  expect(await asked(village, { ...villager, villageId: 'village-songfeng' })).toEqual([]);
  await village.store.transact(async (tx) => {
    const person = await tx.get(persons, LI);
    if (person) {
      await tx.replace(persons, { ...person, birthYear: 2010 });
    }
  });
  expect(await asked(village, villager)).toEqual([]);
});

it('nobody signs on the track of the collective', async () => {
  const villager = { personId: LI, villageId: VILLAGE };
  expect(await asked(aVillage(), villager, [], 'compensation')).toEqual([]);
});

it('nobody signs any more once it has been voted on', async () => {
  const village = aVillage();
  const { decisionId } = await aResolved(village);
  const decision = await village.store.get(decisions, decisionId);
  const who = { personId: LI, villageId: VILLAGE };
  expect(decision && (await maySignAs(village.store, who, decision, [], village.now()))).toEqual(
    [],
  );
});
