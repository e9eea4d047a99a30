import * as fc from 'fast-check';
import type { PollKind } from '../../../cloudfunctions/contracts/polls-words';
import {
  choiceFrom,
  codeOf,
  isValid,
  type Paper,
  placeIn,
} from '../../../cloudfunctions/domains/polls/choice';

const options = ['1', '2', '3', '4'].map((id) => ({ id }));
const paper = (kind: PollKind, most?: number): Paper => ({ kind, options, most });

it.each([
  ['one_of', undefined, ['2'], true],
  ['one_of', undefined, [], false],
  ['one_of', undefined, ['2', '3'], false],
  ['one_of', undefined, ['9'], false],
  ['yes_no', undefined, ['1'], true],
  ['yes_no', undefined, ['1', '2'], false],
  ['several_of', 2, ['1'], true],
  ['several_of', 2, ['1', '4'], true],
  ['several_of', 2, ['1', '4', '3'], false],
  ['several_of', 2, ['1', '1'], false],
  ['several_of', 9, ['1', '2', '3', '4'], true],
  ['ranking', undefined, ['4', '1', '2', '3'], true],
  ['ranking', undefined, ['4'], true],
  ['ranking', undefined, ['4', '1', '4'], false],
  ['ranking', undefined, [], false],
] as const)('%s of at most %s: %j is valid: %s', (kind, most, choice, valid) => {
  expect(isValid(choice, paper(kind, most))).toBe(valid);
});

it('is written in one letter for each option and read again', () => {
  const several = paper('several_of', 3);
  expect(codeOf(['3', '1'], several)).toBe('1010');
  expect(choiceFrom('1010', several)).toEqual(['1', '3']);
  expect(codeOf(['3', '1'], paper('ranking'))).toBe('2010');
  expect(choiceFrom('2010', paper('ranking'))).toEqual(['3', '1']);
  expect([0, 1, 2].map((at) => placeIn('2010', at))).toEqual([2, 0, 1]);
  expect(() => codeOf(['9'], several)).toThrow('only a valid choice');
});

it('keeps every ranking of twenty, and all choices are of one length', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => ({ id: String(at + 1) }));
  const wide: Paper = { kind: 'ranking', options: twenty };
  const orders = fc.shuffledSubarray(
    twenty.map(({ id }) => id),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(orders, (order) => {
      expect(codeOf(order, wide)).toHaveLength(20);
      expect(choiceFrom(codeOf(order, wide), wide)).toEqual(order);
    }),
  );
});
