import { interestIdOf, signatureIdOf } from '../../../cloudfunctions/domains/decisions/said';

it('is said once by each, for each decision and each body', () => {
  const ids = [
    signatureIdOf('d', 'villagers', 'p'),
    signatureIdOf('d', 'representatives', 'p'),
    signatureIdOf('e', 'villagers', 'p'),
    signatureIdOf('d', 'villagers', 'q'),
    interestIdOf('d', 'p'),
    interestIdOf('d', 'q'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(signatureIdOf('d', 'villagers', 'p')).toBe(ids[0]);
});
