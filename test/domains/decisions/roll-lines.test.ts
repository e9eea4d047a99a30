import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import {
  freeze,
  frozenRolls,
  rollPages,
} from '../../../cloudfunctions/domains/decisions/frozen-roll';
import {
  everyLine,
  type KeptLine,
  lineAfter,
  linesFrom,
  rollOfHash,
  standsOn,
  voicesKept,
  voicesOn,
} from '../../../cloudfunctions/domains/decisions/roll-lines';
import { layDown } from '../../../cloudfunctions/domains/lay-down';
import type { Store } from '../../../cloudfunctions/kernel/store';

const base = embeddedStore();
afterAll(() => base.close());

const numbered = (name: string, at: number) => `${name}-${String(at).padStart(5, '0')}`;
const DUE = 1001;
const drawn = Array.from({ length: DUE }, (_, at) => ({
  personId: numbered('person', 2 * at),
  ...(at === 7 ? {} : { householdId: numbered('home', 2 * (DUE - at)) }),
}));

/** A store that counts what is looked up in it. */
function counting() {
  let looks = 0;
  const store: Pick<Store, 'get'> = {
    get: (from, id) => {
      looks += 1;
      return base.get(from, id);
    },
  };
  return { store, looks: () => looks };
}

async function kept(kind: 'adults' | 'households', hasPages = true) {
  const lines = kind === 'households' ? drawn.filter((it) => it.householdId) : drawn;
  const decisionId = `decision of ${kind} ${hasPages ? 'with' : 'without'} pages`;
  const { roll, pages, voices } = freeze(decisionId, kind, lines, 'salt');
  await layDown(base, rollPages, hasPages ? pages : [], 5);
  await layDown(base, frozenRolls, [roll], 1);
  const found = await rollOfHash(base, decisionId, roll.hash);
  if (!found) {
    throw new Error('the roll is kept');
  }
  return { roll: found, voices };
}

const namesOf = (lines: readonly KeptLine[]) => lines.map(({ personId }) => personId);

it.each([
  [0, 400, 0, 400, 1],
  [400, 400, 400, 800, 1],
  [300, 300, 300, 600, 2],
  [799, 2, 799, 801, 2],
  [1000, 400, 1000, 1001, 1],
  [1001, 400, 0, 0, 0],
  [5000, 400, 0, 0, 0],
])(
  'from line %i on %i lines are read, and no more pages than they stand on',
  async (from, many, first, last, pages) => {
    const { roll } = await kept('adults');
    const { store, looks } = counting();
    const lines = await linesFrom(store, roll, from, many);
    expect(namesOf(lines)).toEqual(drawn.slice(first, last).map(({ personId }) => personId));
    expect(lines.map(({ line }) => line)).toEqual([...drawn.keys()].slice(first, last));
    expect(looks()).toBe(pages);
  },
);

it('has the whole roll, with the households, and its voices page by page', async () => {
  const { roll, voices } = await kept('adults');
  const lines = await everyLine(base, roll);
  expect(lines).toEqual(drawn.map((named, line) => ({ ...named, line })));
  expect(voicesKept(roll, lines)).toEqual(voices);
  const byPage = await Promise.all(roll.starts.map((_, page) => voicesOn(base, roll, page)));
  expect(byPage.flat()).toEqual(voices);
});

it('finds everybody who stands on a roll on one page, and nobody else', async () => {
  const { roll } = await kept('adults');
  const { store, looks } = counting();
  const found = await Promise.all(
    [...drawn, ...drawn.map(({ personId }) => ({ personId: `${personId}-also` }))].map((who) =>
      standsOn(store, roll, who),
    ),
  );
  expect(found).toEqual([...drawn.map(() => true), ...drawn.map(() => false)]);
  expect(looks()).toBe(2 * DUE);
  expect(await standsOn(store, roll, { personId: 'a' })).toBe(false);
  expect(await standsOn(store, roll, {})).toBe(false);
  expect(looks()).toBe(2 * DUE);
});

it('where households are counted, finds whoever is of one', async () => {
  const { roll } = await kept('households');
  const homes = drawn.flatMap(({ householdId }) => householdId ?? []);
  const of = (householdId: string) => standsOn(base, roll, { personId: 'grandchild', householdId });
  expect(await Promise.all(homes.map(of))).toEqual(homes.map(() => true));
  expect(await of(numbered('home', 3))).toBe(false);
  expect(await standsOn(base, roll, { personId: numbered('person', 2) })).toBe(false);
});

it('a roll whose pages are not there is a defect, and no empty roll', async () => {
  const { roll } = await kept('adults', false);
  await expect(everyLine(base, roll)).rejects.toThrow('after all its pages');
});

it.each([
  [undefined, 0],
  ['', 0],
  ['400', 400],
  ['-3', 0],
  ['2.5', 2],
  ['next', 0],
])('a list goes on after %p from line %i', (after, line) => {
  expect(lineAfter(after)).toBe(line);
});
