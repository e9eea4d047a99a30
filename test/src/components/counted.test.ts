import { emptyCount, faultOf, figuresOf } from '@/components/counted';
import { aFrozen, aFrozenOf } from '../builders/meetings';

const yesNo = { agree: '2', against: '1', abstain: '0' };

it('is whole when every figure is there; spoilt slips may be left out', () => {
  expect(figuresOf(aFrozen(), { ...emptyCount, voices: '3', options: yesNo })).toEqual({
    voices: 3,
    invalid: 0,
    lines: [
      { choice: ['agree'], count: 2 },
      { choice: ['against'], count: 1 },
      { choice: ['abstain'], count: 0 },
    ],
  });
});

it.each([
  ['the sum', { ...emptyCount, options: yesNo }],
  ['one choice', { ...emptyCount, voices: '3', options: { agree: '2', against: '1' } }],
  ['a readable number', { ...emptyCount, voices: '三', options: yesNo }],
  [
    'a readable number of spoilt slips',
    { ...emptyCount, voices: '3', invalid: 'x', options: yesNo },
  ],
])('is not whole without %s', (_what, counted) => {
  expect(figuresOf(aFrozen(), counted)).toBeUndefined();
});

it('reads each order by the numbers of the options', () => {
  const orders = [
    { order: '2 1 3', count: '4' },
    { order: '1，3', count: '1' },
    { order: '', count: '' },
  ];
  expect(figuresOf(aFrozenOf('ranking'), { ...emptyCount, voices: '5', orders })?.lines).toEqual([
    { choice: ['2', '1', '3'], count: 4 },
    { choice: ['1', '3'], count: 1 },
  ]);
});

it.each(['2 2', '4', 'x', ''])('does not take %j for an order', (order) => {
  const orders = [{ order, count: '1' }];
  expect(figuresOf(aFrozenOf('ranking'), { ...emptyCount, voices: '1', orders })).toBeUndefined();
});

const lines = (...counts: number[]) =>
  counts.map((count, at) => ({ choice: [`${at + 1}`], count }));

it.each([
  { counts: [2, 1, 0], voices: 4, invalid: 1, fault: undefined },
  { counts: [2, 1, 0], voices: 4, invalid: 0, fault: { is: 'sum', sum: 3 } },
  { counts: [2, 1, 2], voices: 4, invalid: 0, fault: { is: 'sum', sum: 5 } },
])('one of several, $counts of $voices with $invalid spoilt: $fault', (row) => {
  const { counts, voices, invalid, fault } = row;
  expect(faultOf(aFrozenOf('one_of'), { voices, invalid, lines: lines(...counts) })).toEqual(fault);
});

it.each([
  { counts: [3, 3, 0], fault: undefined },
  { counts: [1, 1, 1], fault: undefined },
  { counts: [4, 0, 0], fault: { is: 'more_than_slips' } },
  { counts: [1, 1, 0], fault: { is: 'marks', sum: 2, from: 3, until: 6 } },
  { counts: [3, 3, 1], fault: { is: 'marks', sum: 7, from: 3, until: 6 } },
])('at most two of several, $counts of three valid slips: $fault', ({ counts, fault }) => {
  const frozen = aFrozenOf('several_of', { most: 2 });
  expect(faultOf(frozen, { voices: 4, invalid: 1, lines: lines(...counts) })).toEqual(fault);
});
