import { without } from '../../../cloudfunctions/domains/deliberation/without';

it('leaves the others as they are', () => {
  const whole = { a: 1, b: 2, c: undefined };
  expect(without(whole, 'b')).toEqual({ a: 1, c: undefined });
  expect(whole).toHaveProperty('b', 2);
});
