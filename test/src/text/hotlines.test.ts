/** @jest-environment node */
import { hotlineName } from '@/text/hotlines';

it.each([
  ['110', '打报警110'],
  ['12338', '打妇女维权热线12338'],
  ['0731-1234', '打0731-1234'],
])('%s is called %s', (number, name) => {
  expect(hotlineName(number)).toBe(name);
});
