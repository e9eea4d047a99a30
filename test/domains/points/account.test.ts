import { accountIdOf } from '../../../cloudfunctions/domains/points/account';

it('gives each owner one account', () => {
  expect(accountIdOf('household', 'a')).toBe(accountIdOf('household', 'a'));
  expect(accountIdOf('household', 'a')).not.toBe(accountIdOf('household', 'b'));
  expect(accountIdOf('household', 'a')).not.toBe(accountIdOf('village', 'a'));
});
