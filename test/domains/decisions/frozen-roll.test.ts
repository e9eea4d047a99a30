import { createHash } from 'node:crypto';
import { rollHash } from '../../../cloudfunctions/domains/decisions/chain';
import {
  freeze,
  LINES_A_PAGE,
  rollIdOf,
  saltFor,
  voicesOf,
} from '../../../cloudfunctions/domains/decisions/frozen-roll';
import { Run } from '../../builders/decision-process';

const salted = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
const lines = [{ personId: 'p', householdId: 'h' }, { personId: 'q' }];
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    personId: `person-${String(count - at).padStart(5, '0')}`,
    householdId: `home-${String(at).padStart(5, '0')}`,
  }));

it('salts every voice and household as the written format says', () => {
  expect(voicesOf('adults', 's', lines)).toEqual([
    { voice: salted('roll', 's', 'p'), household: salted('roll-household', 's', 'h') },
    { voice: salted('roll', 's', 'q') },
  ]);
  expect(voicesOf('households', 's', lines)[0]?.voice).toBe(salted('roll', 's', 'h'));
});

it('cannot be followed from roll to roll', () => {
  expect(voicesOf('adults', 's', lines)).not.toEqual(voicesOf('adults', 't', lines));
  expect(rollIdOf('d', 'y')).not.toBe(rollIdOf('e', 'y'));
});

it.each([
  [0, []],
  [1, [1]],
  [LINES_A_PAGE, [LINES_A_PAGE]],
  [LINES_A_PAGE + 1, [LINES_A_PAGE, 1]],
  [20_000, Array.from({ length: 50 }, () => 400)],
])('%i voices stand on pages of so many, each far below what a document holds', (count, sizes) => {
  const { roll, pages, voices } = freeze('d', 'adults', many(count), 's');
  expect(pages.map(({ people }) => people.length)).toEqual(sizes);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(sizes.length);
  expect(Math.max(0, ...pages.map((page) => JSON.stringify(page).length))).toBeLessThan(100_000);
  expect(JSON.stringify(roll).length).toBeLessThan(10_000);
  expect(roll).toMatchObject({ due: count, hash: rollHash('adults', voices) });
});

it.each(['adults', 'households'] as const)(
  'a roll of %s stands in the order of its voices',
  (kind) => {
    const { roll, pages, people } = freeze('d', kind, many(900), 's');
    const named = kind === 'households' ? 'homes' : 'people';
    const inOrder = pages.flatMap((page) => page[named]);
    expect(inOrder).toEqual([...inOrder].sort());
    expect(roll.starts).toEqual(pages.map((page) => page[named][0]));
    expect(people.map(({ personId }) => personId)).toEqual(pages.flatMap((page) => page.people));
  },
);

it('drawn again it is the same roll; drawn differently, or for another meeting, it is another', () => {
  const { state: process } = new Run(['allowance']);
  const decision = { salt: 'of the decision', process };
  const salt = saltFor(decision, 'adults', lines);
  expect(saltFor(decision, 'adults', [...lines])).toBe(salt);
  const others = [
    saltFor(decision, 'households', lines),
    saltFor(decision, 'adults', lines.slice(1)),
    saltFor(decision, 'adults', [{ personId: 'p' }, { personId: 'q' }]),
    saltFor({ ...decision, salt: 'of another' }, 'adults', lines),
    saltFor({ ...decision, process: { ...process, lines: 9 } }, 'adults', lines),
  ];
  expect(new Set([salt, ...others]).size).toBe(6);
});
