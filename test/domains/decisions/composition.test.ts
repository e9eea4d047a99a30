import { callMeeting, previewRoll } from '../../../cloudfunctions/contracts/decisions-meetings';
import { compositionOf } from '../../../cloudfunctions/domains/decisions/composition';
import { type Person, persons } from '../../../cloudfunctions/domains/organisation/person';
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

const few = (facts: object) => ({
  lacking: { because: 'assembly_lacks_representatives', facts },
});

it.each([
  [35, 27, few({ due: 35, representatives: 27, needed: 28 })],
  [35, 28, undefined],
  [35, 29, undefined],
  [5, 3, few({ due: 5, representatives: 3, needed: 4 })],
  [5, 4, undefined],
  [36, 28, few({ due: 36, representatives: 28, needed: 29 })],
  [36, 29, undefined],
])('of %i in the assembly %i have been elected', async (due, elected, lacking) => {
  const village = aVillage();
  const rolls = await assemblyOf(village, due, elected);
  await putSexes(
    village,
    Array.from({ length: elected }, () => 'female'),
  );
  const asked = { villageId: VILLAGE, body: BODY, rolls };
  expect(await compositionOf(village.store, asked, village.now())).toEqual(lacking ?? {});
});

/** The register knows of the first representatives whether they are women; `undefined` where it does not. */
async function putSexes({ store }: Village, sexes: readonly (Person['sex'] | undefined)[]) {
  await store.transact(async (tx) => {
    for (const [at, sex] of sexes.entries()) {
      await tx.insert(persons, { id: `seat-${at}`, name: `代表${at}`, ...(sex && { sex }) });
    }
  });
}

const lacks = (facts: object) => ({ lacking: { because: 'assembly_lacks_women', facts } });
const unsaid = (facts: object) => ({ unchecked: facts });

it.each([
  [30, 9, 0, lacks({ due: 30, women: 9, needed: 10 })],
  [30, 10, 0, {}],
  [30, 11, 0, {}],
  [31, 10, 0, lacks({ due: 31, women: 10, needed: 11 })],
  [31, 11, 0, {}],
  [30, 8, 1, lacks({ due: 30, women: 8, needed: 10 })],
  [30, 9, 1, unsaid({ due: 30, women: 9, unknown: 1, needed: 10 })],
  [30, 0, 30, unsaid({ due: 30, women: 0, unknown: 30, needed: 10 })],
  [30, 10, 20, {}],
])('of %i elected %i are women, and of %i it is not known', async (due, women, unknown, made) => {
  const village = aVillage();
  const rolls = await assemblyOf(village, due, due);
  const men = due - women - unknown;
  await putSexes(village, [
    ...Array.from({ length: women }, () => 'female' as const),
    ...Array.from({ length: men }, () => 'male' as const),
    ...Array.from({ length: unknown }, () => undefined),
  ]);
  const asked = { villageId: VILLAGE, body: BODY, rolls };
  expect(await compositionOf(village.store, asked, village.now())).toEqual(made);
});

it('a woman who only sits in the committee is no representative', async () => {
  const village = aVillage();
  const rolls = await assemblyOf(village, 5, 4);
  await putSexes(village, ['male', 'male', 'male', 'female', 'female']);
  const asked = { villageId: VILLAGE, body: BODY, rolls };
  expect(await compositionOf(village.store, asked, village.now())).toEqual(
    lacks({ due: 5, women: 1, needed: 2 }),
  );
});

it('asks no other body, and leaves an empty roll to be called empty', async () => {
  const village = aVillage();
  const rolls = await assemblyOf(village, 5, 0);
  const asks = (body: 'villagers_assembly' | typeof BODY, drawn: typeof rolls) =>
    compositionOf(village.store, { villageId: VILLAGE, body, rolls: drawn }, village.now());
  expect(await asks('villagers_assembly', rolls)).toEqual({});
  expect(await asks(BODY, [{ kind: BODY, lines: [] }])).toEqual({});
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

  it('is not called when too few women sit in it, and says so when that cannot be told', async () => {
    const { village, preview, calls } = await prepared();
    const others = Array.from({ length: 16 }, (_, at) => `seat-${at}`);
    await putRepresentatives(village, others);
    const sexes = others.map((_, at) => (at < 6 ? ('female' as const) : ('male' as const)));
    await putSexes(village, [...sexes.slice(0, 15), undefined]);
    const womenUnchecked = { due: 20, women: 6, unknown: 1, needed: 7 };
    expect(await answered(preview())).toMatchObject({ womenUnchecked });
    await village.store.transact(async (tx) => {
      const last = await tx.get(persons, 'seat-15');
      if (last) {
        await tx.replace(persons, { ...last, sex: 'male' });
      }
    });
    expect(await refused(preview())).toBe('assembly_lacks_women');
    expect(await calls()).toMatchObject({
      ...{ ok: false, error: { code: 'assembly_lacks_women' } },
      error: { details: { due: 20, women: 6, needed: 7 } },
    });
  });
});
