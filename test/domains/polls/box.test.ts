import {
  type Box,
  boxIdBy,
  boxIdsOf,
  emptyBoxes,
  pilesIn,
  withChoice,
} from '../../../cloudfunctions/domains/polls/box';
import { testVault } from '../../builders/composed';
import { frozenOf, someLines } from '../../builders/polls';

const empty: Box = { id: 'b', version: 1, pollId: 'p', isShut: false };
const filled = (...codes: string[]) =>
  codes.reduce((box, code) => withChoice(box, code, testVault), empty);
const inside = (box: Box) => testVault.open(box.sealed ?? '');

it.each([
  [1, 1],
  [16, 1],
  [17, 2],
  [4096, 256],
  [10_000, 256],
])('stands ready for %s voices in %s pieces', (voices, many) => {
  const poll = frozenOf({ lines: someLines(voices) });
  expect(new Set(boxIdsOf(poll)).size).toBe(many);
  expect(emptyBoxes(poll)).toHaveLength(many);
  expect(boxIdsOf(poll)).toContain(boxIdBy('any lot', poll));
});

it('is drawn by lot, and every one of them is', () => {
  const poll = frozenOf({ lines: someLines(64) });
  const drawn = Array.from({ length: 200 }, (_, at) => boxIdBy(`lot ${at}`, poll));
  expect(new Set(drawn).size).toBe(4);
});

it('holds the same, whoever came first', () => {
  expect(inside(filled('010', '100', '010'))).toBe(inside(filled('100', '010', '010')));
  expect(pilesIn(filled('010', '100', '010'), testVault)).toEqual(
    new Map([
      ['010', 2],
      ['100', 1],
    ]),
  );
  expect(pilesIn(empty, testVault)).toEqual(new Map());
});

it('shows no choice from outside, not even by its length', () => {
  const [one, other] = [filled('100', '100'), filled('001', '010')];
  expect(JSON.stringify(one)).not.toMatch(/100/);
  expect(one.sealed).toHaveLength(other.sealed?.length ?? 0);
  expect(filled('100').sealed).not.toBe(filled('100').sealed);
});
