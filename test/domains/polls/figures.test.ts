import type { Figures } from '../../../cloudfunctions/contracts/polls';
import type { Paper } from '../../../cloudfunctions/domains/polls/choice';
import { addsUp, readFigures, written } from '../../../cloudfunctions/domains/polls/figures';

const options = ['1', '2', '3'].map((id) => ({ id }));
const oneOf: Paper = { kind: 'one_of', options };
const several: Paper = { kind: 'several_of', options, most: 2 };
const ranking: Paper = { kind: 'ranking', options };
const counted = (voices: number, invalid: number, ...marks: [string[], number][]): Figures => ({
  ...{ voices, invalid },
  lines: marks.map(([choice, count]) => ({ choice, count })),
});

it.each([
  ['as many marks as valid slips', oneOf, counted(5, 1, [['1'], 3], [['2'], 1]), true],
  ['one mark too few', oneOf, counted(5, 1, [['1'], 3]), false],
  ['one mark too many', oneOf, counted(5, 1, [['1'], 4], [['2'], 1]), false],
  ['nobody at all', oneOf, counted(0, 0), true],
  ['only invalid slips', oneOf, counted(2, 2), true],
  ['more invalid slips than slips', oneOf, counted(1, 2), false],
  ['an option twice', oneOf, counted(2, 0, [['1'], 1], [['1'], 1]), false],
  ['an option that is not on the paper', oneOf, counted(1, 0, [['9'], 1]), false],
  ['each slip one mark', several, counted(3, 0, [['1'], 3]), true],
  ['each slip as many marks as allowed', several, counted(3, 0, [['1'], 3], [['2'], 3]), true],
  [
    ...['one mark more than allowed', several],
    ...[counted(3, 0, [['1'], 3], [['2'], 3], [['3'], 1]), false],
  ],
  ['a valid slip without a mark', several, counted(3, 0, [['1'], 2]), false],
  ['an option more often than slips', several, counted(3, 0, [['1'], 4]), false],
  ['options counted together', several, counted(1, 0, [['1', '2'], 1]), false],
  ['orders of a ranking', ranking, counted(3, 1, [['1', '2'], 1], [['2'], 1]), true],
] as [string, Paper, Figures, boolean][])('%s', (_what, paper, figures, fits) => {
  expect(addsUp(figures, paper)).toBe(fits);
});

it('writes alike what was counted alike, whatever came first and whether zeros were written', () => {
  const one = counted(5, 1, [['1'], 3], [['2'], 1], [['3'], 0]);
  const other = counted(5, 1, [['2'], 1], [['1'], 3]);
  expect(written(one, oneOf)).toBe(written(other, oneOf));
  expect(written(one, oneOf)).not.toBe(written(counted(5, 1, [['1'], 4]), oneOf));
  expect(readFigures(written(one, oneOf))).toEqual({
    ...{ voices: 5, invalid: 1 },
    piles: new Map([
      ['010', 1],
      ['100', 3],
    ]),
  });
});
