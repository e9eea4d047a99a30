import fc from 'fast-check';
import { maskName, surnameOf } from '../../../cloudfunctions/domains/organisation/masking';

it.each([
  ['张三', '张*'],
  ['张桂花', '张*'],
  ['欧阳春分', '欧阳*'],
  ['欧阳', '欧*'],
  [' 李 ', '*'],
  ['', '*'],
  ['𠮷田水', '𠮷*'],
])('%s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

it('never shows a given name, nor how long it is', () => {
  const surname = fc.constantFrom('张', '陈', '欧阳', '司马');
  const given = fc.string({
    minLength: 1,
    maxLength: 4,
    unit: fc.constantFrom('桂', '花', '春', '雨', '风'),
  });
  fc.assert(
    fc.property(surname, given, given, (family, one, other) => {
      expect(maskName(family + one)).toBe(maskName(family + other));
      expect(maskName(family + one)).not.toContain(one);
    }),
  );
});

it.each([
  ['张桂花', '张'],
  ['欧阳春分', '欧阳'],
])('the household of %s is called by %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname);
});
