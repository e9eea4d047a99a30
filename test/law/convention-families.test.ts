import { offenceFamilies } from '../../cloudfunctions/law/convention-families';
import { offences } from '../../cloudfunctions/law/convention-offences';

it('only asks a human, because such words have innocent uses too', () => {
  expect(offenceFamilies.every(({ sureness }) => sureness === 'doubtful')).toBe(true);
});

it('names each family once, beside the plain words', () => {
  const keys = [...offences, ...offenceFamilies].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('knows families of every kind of offence', () => {
  const kinds = new Set(offenceFamilies.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['benefit', 'collective', 'penalty', 'women']);
});

it('offers a wording that threatens nothing', () => {
  const offered = offenceFamilies.map(({ instead }) => instead).join('');
  expect(offered).not.toMatch(/罚款|没收|扣[发除]|停[水电]/);
});
