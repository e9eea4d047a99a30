import { draftIdOf, hashOf } from '../../../cloudfunctions/domains/rules/draft';
import { aClause } from '../../builders/rules';

it('has one id for the n-th draft', () => {
  expect(draftIdOf('r', 1)).not.toBe(draftIdOf('r', 2));
});

it('tells another text, another order and another topic', () => {
  const text = [aClause('a', '一'), aClause('b', '二')];
  expect(hashOf(text)).toBe(hashOf([aClause('a', '一'), aClause('b', '二')]));
  expect(hashOf(text)).not.toBe(hashOf([...text].reverse()));
  expect(hashOf(text)).not.toBe(hashOf([aClause('a', '一'), aClause('b', '二', 'order')]));
});
