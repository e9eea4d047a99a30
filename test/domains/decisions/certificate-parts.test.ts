import { partsOf } from '../../../cloudfunctions/domains/decisions/certificate-parts';
import {
  type ChainLine,
  chained,
  CHAIN_START,
} from '../../../cloudfunctions/domains/decisions/chain';
import type { FrozenRollKept } from '../../../cloudfunctions/domains/decisions/frozen-roll';

const MOST = 100_000;
const held = (present: number, calls: number): ChainLine =>
  chained(CHAIN_START, {
    ...{ n: 0, at: 1, did: 'held' },
    facts: {
      present: Array.from({ length: present }, (_, line) => ({ line, way: 'onsite' })),
      calls: Array.from({ length: calls }, (_, line) => ({ line, choice: 'against' })),
      women: 3,
    },
  });
const roll = (voices: number): FrozenRollKept => ({
  ...{ id: 'r', version: 1, decisionId: 'd', kind: 'adults', hash: 'h', salt: 's' },
  people: Array.from({ length: voices }, (_, at) => `person-of-the-village-${at}`),
  homes: Array.from({ length: voices }, (_, at) => `household-${at}`),
});
const sizes = (parts: ReturnType<typeof partsOf>) =>
  parts.map((part) => Buffer.byteLength(JSON.stringify(part)));

it('a small village has one part', () => {
  const line = held(12, 0);
  const [part, ...more] = partsOf([line], [roll(20)]);
  expect(more).toEqual([]);
  expect(part).toMatchObject({ lines: [line], rolls: [{ hash: 'h', kind: 'adults' }] });
});

it.each([
  [500, 1],
  [501, 2],
  [3000, 6],
])('the minutes of %i who came are in %i pieces, each with its own entries', (came, pieces) => {
  const line = held(came, 0);
  const lines = partsOf([line], []).flatMap((part) => part.lines);
  expect(lines).toHaveLength(pieces);
  expect(lines.flatMap(({ facts }) => facts['present'])).toEqual(line.facts['present']);
  expect(lines.slice(1).every(({ facts }) => Object.keys(facts).join() === 'present')).toBe(true);
  expect(new Set(lines.map(({ hash }) => hash))).toEqual(new Set([line.hash]));
});

it('no part is longer than an answer, whatever is in it', () => {
  const parts = partsOf([held(5000, 5000), held(300, 0), held(700, 10)], [roll(5000), roll(7)]);
  expect(Math.max(...sizes(parts))).toBeLessThan(MOST);
  expect(parts.flatMap(({ rolls }) => rolls.flatMap(({ lines }) => lines))).toHaveLength(5007);
});

it('nothing has no parts', () => {
  expect(partsOf([], [])).toEqual([]);
});
