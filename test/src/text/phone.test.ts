import { unbroken } from '@/text/phone';

it('does not let a line end inside a number', () => {
  expect(unbroken('0700-555-0001')).toBe('0700\u2011555\u20110001');
  expect(unbroken('110')).toBe('110');
});
