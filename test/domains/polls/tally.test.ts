import * as fc from 'fast-check';
import type { PollKind } from '../../../cloudfunctions/contracts/polls-words';
import { codeOf, type Paper } from '../../../cloudfunctions/domains/polls/choice';
import { pilesOf, tallyOf, together } from '../../../cloudfunctions/domains/polls/tally';

const options = ['1', '2', '3'].map((id) => ({ id }));
const paper = (kind: PollKind): Paper => ({ kind, options, most: 2 });
const tally = (kind: PollKind, choices: readonly (readonly string[])[]) =>
  tallyOf(paper(kind), pilesOf(choices.map((it) => codeOf(it, paper(kind)))));

it('counts one of several, and who is ahead', () => {
  expect(tally('one_of', [['1'], ['2'], ['2']])).toEqual({
    options: [
      { option: '1', count: 1 },
      { option: '2', count: 2 },
      { option: '3', count: 0 },
    ],
    ahead: ['2'],
  });
});

it('tells a tie, and that nobody is ahead where nobody chose', () => {
  expect(tally('one_of', [['1'], ['3']]).ahead).toEqual(['1', '3']);
  expect(tally('one_of', []).ahead).toEqual([]);
  expect(tally('ranking', []).ahead).toEqual([]);
});

it('counts each mark of several of several', () => {
  const { options: counts } = tally('several_of', [['1', '3'], ['3'], ['2', '3']]);
  expect(counts.map(({ count }) => count)).toEqual([1, 1, 3]);
});

it('shows the table of pairs of a ranking, and what is left out stands behind', () => {
  const { ranking, ahead, options: first } = tally('ranking', [['2', '1', '3'], ['2'], ['1', '2']]);
  expect(ranking).toEqual({
    options: ['1', '2', '3'],
    table: [
      [0, 1, 2],
      [2, 0, 3],
      [0, 0, 0],
    ],
    places: [['2'], ['1'], ['3']],
    ties: [],
  });
  expect(ahead).toEqual(['2']);
  expect(first.map(({ count }) => count)).toEqual([1, 2, 0]);
});

it('does not ask in which order or on how many heaps the ballots lie', () => {
  const codes = fc.array(fc.constantFrom('100', '010', '001'), { maxLength: 30 });
  fc.assert(
    fc.property(codes, fc.nat(30), (all, cut) => {
      const one = tallyOf(paper('one_of'), pilesOf(all));
      const heaps = together([pilesOf(all.slice(cut)), pilesOf(all.slice(0, cut).reverse())]);
      expect(tallyOf(paper('one_of'), heaps)).toEqual(one);
      expect(one.options.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    }),
  );
});
