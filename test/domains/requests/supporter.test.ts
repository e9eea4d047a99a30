import { supporterId } from '../../../cloudfunctions/domains/requests/supporter';

it('is one for each person and request', () => {
  expect(supporterId('r', 'p')).toBe(supporterId('r', 'p'));
  expect(supporterId('r', 'p')).not.toBe(supporterId('r', 'q'));
  expect(supporterId('rp', '')).not.toBe(supporterId('r', 'p'));
});
