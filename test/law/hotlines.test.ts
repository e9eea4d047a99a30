import { type Hotline, hotlines } from '../../cloudfunctions/law/hotlines';

it.each([
  ['110', '报警'],
  ['119', '火警'],
  ['120', '急救'],
  ['12345', '政务'],
  ['12348', '法律'],
  ['12333', '人社'],
  ['12388', '纪检'],
  ['12338', '妇女'],
  ['12356', '心理'],
  ['96110', '反诈'],
] as const)('%s is for %s', (number: Hotline, word) => {
  expect(hotlines[number].name).toContain(word);
  expect(hotlines[number].what).not.toBe('');
});
