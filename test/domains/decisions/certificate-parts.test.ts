import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import {
  attendanceSheets,
  cutOff,
} from '../../../cloudfunctions/domains/decisions/attendance-sheet';
import { partShown, partsOf } from '../../../cloudfunctions/domains/decisions/certificate-parts';
import {
  type ChainLine,
  chained,
  CHAIN_START,
} from '../../../cloudfunctions/domains/decisions/chain';
import type { DecisionLineKept } from '../../../cloudfunctions/domains/decisions/decision';
import {
  freeze,
  frozenRolls,
  type FrozenRollKept,
  rollPages,
} from '../../../cloudfunctions/domains/decisions/frozen-roll';
import { rollOfHash } from '../../../cloudfunctions/domains/decisions/roll-lines';
import { layDown } from '../../../cloudfunctions/domains/lay-down';
import { digest } from '../../../cloudfunctions/kernel/ids';

const MOST = 100_000;
const store = embeddedStore();
afterAll(() => store.close());

const held = (present: number, calls: number): ChainLine =>
  chained(CHAIN_START, {
    ...{ n: 0, at: 1, did: 'held' },
    facts: {
      present: Array.from({ length: present }, (_, line) => ({
        ...{ line, way: 'proxy', by: line + 1, paper: digest(String(line)) },
      })),
      recused: [],
      calls: Array.from({ length: calls }, (_, line) => ({ line, choice: 'against' })),
      women: 3,
    },
  });

async function kept(whole: ChainLine): Promise<DecisionLineKept> {
  const { line, attendance, sheets } = cutOff('d', whole);
  await layDown(store, attendanceSheets, sheets, 5);
  return {
    ...{ id: 'l', version: 1, decisionId: 'd', n: 0, line },
    ...(attendance && { attendance }),
  };
}

async function roll(voices: number): Promise<FrozenRollKept> {
  const lines = Array.from({ length: voices }, (_, at) => ({
    personId: `person-of-a-village-of-${voices}-${at}`,
    householdId: `household-${at}`,
  }));
  const frozen = freeze('d', 'adults', lines, 's');
  await layDown(store, rollPages, frozen.pages, 5);
  await layDown(store, frozenRolls, [frozen.roll], 1);
  return (await rollOfHash(store, 'd', frozen.roll.hash)) as FrozenRollKept;
}

async function shown(lines: readonly DecisionLineKept[], rolls: readonly FrozenRollKept[]) {
  return Promise.all(partsOf(lines, rolls).map((part) => partShown(store, part)));
}
const sizes = (parts: Awaited<ReturnType<typeof shown>>) =>
  parts.map((part) => Buffer.byteLength(JSON.stringify(part)));

it('a small village has one part', async () => {
  const line = held(12, 0);
  const small = await roll(20);
  const [part, ...more] = await shown([await kept(line)], [small]);
  expect(more).toEqual([]);
  expect(part).toMatchObject({ lines: [line], rolls: [{ hash: small.hash, kind: 'adults' }] });
});

it('a meeting to which nobody came has its empty lists', async () => {
  const line = held(0, 0);
  expect(await shown([await kept(line)], [])).toEqual([{ lines: [line], rolls: [] }]);
});

it.each([
  [500, 1],
  [501, 2],
  [3000, 6],
])(
  'the minutes of %i who came are in %i pieces, each with its own entries',
  async (came, pieces) => {
    const line = held(came, 0);
    const lines = (await shown([await kept(line)], [])).flatMap((part) => part.lines);
    expect(lines).toHaveLength(pieces);
    expect(lines.flatMap(({ facts }) => facts['present'])).toEqual(line.facts['present']);
    expect(lines.slice(1).every(({ facts }) => Object.keys(facts).join() === 'present')).toBe(true);
    expect(new Set(lines.map(({ hash }) => hash))).toEqual(new Set([line.hash]));
  },
);

it('no part is longer than an answer, whatever is in it', async () => {
  const lines = await Promise.all([held(5000, 5000), held(300, 0), held(700, 10)].map(kept));
  const parts = await shown(lines, [await roll(5000), await roll(7)]);
  expect(Math.max(...sizes(parts))).toBeLessThan(MOST);
  expect(parts.flatMap(({ rolls }) => rolls.flatMap((it) => it.lines))).toHaveLength(5007);
  const full = parts.filter((_, at) => at < parts.length - 1);
  expect(sizes(full).every((size) => size > MOST / 3)).toBe(true);
});

it('one part reads only what stands in it', async () => {
  const parts = partsOf([await kept(held(3000, 0))], [await roll(3000)]);
  const looks = await Promise.all(
    parts.map(async (part) => {
      let count = 0;
      const get: typeof store.get = (from, id) => {
        count += 1;
        return store.get(from, id);
      };
      await partShown({ get }, part);
      return count;
    }),
  );
  expect(Math.max(...looks)).toBeLessThanOrEqual(2);
});

it('minutes whose sheets are not there are a defect', async () => {
  const { line, attendance } = cutOff('nowhere', held(1, 0));
  const lost = { ...(await kept(held(1, 0))), line, ...(attendance && { attendance }) };
  await expect(shown([lost], [])).rejects.toThrow('after all their sheets');
});

it('nothing has no parts', () => {
  expect(partsOf([], [])).toEqual([]);
});
