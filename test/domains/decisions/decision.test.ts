import { lineIdOf } from '../../../cloudfunctions/domains/decisions/decision';

it('gives the n-th line of a decision one id', () => {
  expect(lineIdOf('road', 3)).toBe('road:3');
});
