import { CLAUSE_LENGTH } from '../../../cloudfunctions/contracts/rules-words';
import { clauses } from '../../../local/demonstration/rules-words';

it.each([0, 1, 2])('text %i has each place once, without a gap', (text) => {
  const places = clauses.flatMap(({ texts }) => texts[text]?.[0] ?? []).sort((a, b) => a - b);
  expect(places).toEqual(places.map((_, at) => at + 1));
});

it('no clause is longer than one may be', () => {
  const long = clauses.filter(({ texts }) =>
    texts.some((it) => (it?.[1].length ?? 0) > CLAUSE_LENGTH),
  );
  expect(long).toEqual([]);
});
