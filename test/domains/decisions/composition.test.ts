import { callMeeting, previewRoll } from '../../../cloudfunctions/contracts/decisions-meetings';
import { lackingIn } from '../../../cloudfunctions/domains/decisions/composition';
import { memberships } from '../../../cloudfunctions/domains/organisation/membership';
import { rollOf } from '../../../cloudfunctions/domains/organisation';
import { Deciding, delegate, move, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const BODY = 'representatives_assembly' as const;

/** An assembly of so many, of whom so many have been elected and the others only sit in the committee. */
async function assemblyOf(village: Village, due: number, elected: number) {
  const lines = Array.from({ length: due }, (_, at) => ({ personId: `seat-${at}`, isSure: true }));
  await putRepresentatives(
    village,
    lines.slice(0, elected).map(({ personId }) => personId),
  );
  return [{ kind: BODY, lines }];
}

/** From now on these and no others are the village's representatives. */
async function putRepresentatives({ store, now }: Village, people: readonly string[]) {
  const body = 'representatives' as const;
  const { items } = await store.find(memberships, {
    ...{ index: 'inBody', equals: { placeId: VILLAGE, body }, limit: 1000 },
  });
  await store.transact(async (tx) => {
    for (const it of items) {
      await tx.remove(memberships, it);
    }
    for (const personId of people) {
      const member = { id: `put-${personId}`, personId, body, placeId: VILLAGE };
      await tx.insert(memberships, { ...member, fromAt: now() - 1 });
    }
  });
}

it.each([
  [35, 27, { due: 35, representatives: 27, needed: 28 }],
  [35, 28, undefined],
  [35, 29, undefined],
  [5, 3, { due: 5, representatives: 3, needed: 4 }],
  [5, 4, undefined],
  [36, 28, { due: 36, representatives: 28, needed: 29 }],
  [36, 29, undefined],
])('of %i in the assembly %i have been elected', async (due, elected, lacking) => {
  const village = aVillage();
  const rolls = await assemblyOf(village, due, elected);
  const asked = { villageId: VILLAGE, body: BODY, rolls };
  expect(await lackingIn(village.store, asked, village.now())).toEqual(lacking);
});

it('asks no other body, and leaves an empty roll to be called empty', async () => {
  const village = aVillage();
  const rolls = await assemblyOf(village, 5, 0);
  const asks = (body: 'villagers_assembly' | typeof BODY, drawn: typeof rolls) =>
    lackingIn(village.store, { villageId: VILLAGE, body, rolls: drawn }, village.now());
  expect(await asks('villagers_assembly', rolls)).toBeUndefined();
  expect(await asks(BODY, [{ kind: BODY, lines: [] }])).toBeUndefined();
});

describe('a village whose committee weighs too much in its assembly', () => {
  async function prepared() {
    const village = aVillage();
    const road = new Deciding(village, await move(village, ['public_works']));
    await road.prepare();
    const delegationId = await delegate(village, ['public_works'], 'delegation-of-composition');
    const { decisionId } = road;
    const call = village.as('liu-qingshan');
    const input = { ...road.calling('resolution', BODY), delegationId };
    const preview = () => call(previewRoll, { decisionId, step: 'resolution', body: BODY });
    return { village, preview, calls: () => call(callMeeting, input) };
  }

  it('is not called with one too few, and is with exactly four fifths', async () => {
    const { village, preview, calls } = await prepared();
    const committee = await rollOf(village.store, 'villagers_committee', VILLAGE, village.now());
    expect(committee).toHaveLength(4);
    const others = Array.from({ length: 16 }, (_, at) => `person-elected-${at}`);
    await putRepresentatives(village, others.slice(0, 15));
    expect(await refused(preview())).toBe('assembly_lacks_representatives');
    expect(await calls()).toMatchObject({
      ...{ ok: false, error: { code: 'assembly_lacks_representatives' } },
      error: { details: { due: 19, representatives: 15, needed: 16 } },
    });
    await putRepresentatives(village, others);
    expect((await answered(preview())).rolls).toEqual([{ kind: BODY, due: 20 }]);
    expect((await answered(calls())).rolls).toMatchObject([{ due: 20 }]);
  });

  it('counts who sits in the committee and has been elected too as elected', async () => {
    const { village, preview } = await prepared();
    const committee = await rollOf(village.store, 'villagers_committee', VILLAGE, village.now());
    const both = committee.slice(0, 1).map(({ personId }) => personId);
    const others = Array.from({ length: 11 }, (_, at) => `person-elected-${at}`);
    await putRepresentatives(village, [...others, ...both]);
    expect((await answered(preview())).rolls).toEqual([{ kind: BODY, due: 15 }]);
  });
});
