import { CODE_LENGTH, codeAlphabet } from '../../../cloudfunctions/contracts/codes';
import {
  codeIdOf,
  isOver,
  newCode,
  stateOf,
  untyped,
} from '../../../cloudfunctions/domains/codes/code';

const NOON = Date.UTC(2026, 10, 28, 4);
const DAY = 86_400_000;

it('is twelve letters that no eye mixes up', () => {
  expect(codeAlphabet).toHaveLength(32);
  expect(new Set(codeAlphabet).size).toBe(32);
  expect(codeAlphabet).not.toMatch(/[01ol]/);
  for (let throws = 0; throws < 500; throws += 1) {
    expect(newCode(`throw ${throws}`)).toMatch(new RegExp(`^[${codeAlphabet}]{${CODE_LENGTH}}$`));
  }
});

it('uses all letters alike', () => {
  const drawn = Array.from({ length: 2000 }, (_, at) => newCode(`throw ${at}`)).join('');
  for (const letter of codeAlphabet) {
    expect(drawn.split(letter).length / drawn.length).toBeCloseTo(1 / 32, 2);
  }
});

it('stays below the 32 letters of a scene and within its alphabet', () => {
  const scene = `c=${newCode('one')}`;
  expect(scene.length).toBeLessThanOrEqual(32);
  expect(scene).toMatch(/^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]+$/);
});

it.each(['k7mn3xqpwd9e', 'K7MN-3XQP-WD9E', ' k7mn 3xqp wd9e ', 'k7mn–3xqp—wd9e'])(
  'is the same code however it is typed: %s',
  (typed) => {
    expect(untyped(typed)).toBe('k7mn3xqpwd9e');
    expect(codeIdOf(typed)).toBe(codeIdOf('k7mn3xqpwd9e'));
  },
);

it('does not stand in its own id', () => {
  expect(codeIdOf('k7mn3xqpwd9e')).not.toContain('k7mn');
});

it.each([
  { state: 'live', code: {} },
  { state: 'live', code: { meeting: { title: '屋场会', heldAt: NOON } } },
  { state: 'over', code: { meeting: { title: '屋场会', heldAt: NOON - DAY } } },
  { state: 'revoked', code: { revoked: { at: 1, by: 'somebody', reason: 'lost' as const } } },
])('is $state', ({ state, code }) => {
  expect(stateOf(code, NOON)).toBe(state);
});

it('counts the day of a meeting in the village, not where the server stands', () => {
  const lastMinute = Date.UTC(2026, 10, 28, 15, 59);
  expect(isOver(NOON, lastMinute)).toBe(false);
  expect(isOver(NOON, lastMinute + 60_000)).toBe(true);
});
