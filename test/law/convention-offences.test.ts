import { citationText } from '../../cloudfunctions/law/citations';
import { offences, offencesStatus } from '../../cloudfunctions/law/convention-offences';

it('names every offence once, with its law and something lawful to write instead', () => {
  expect(new Set(offences.map(({ key }) => key)).size).toBe(offences.length);
  for (const { law, instead } of offences) {
    expect(citationText(law)).toMatch(/^《/);
    expect(instead.length).toBeGreaterThan(8);
  }
  expect(offencesStatus.status).toBe('design');
});

it('covers the four kinds', () => {
  expect([...new Set(offences.map(({ kind }) => kind))]).toEqual([
    ...['penalty', 'benefit', 'women', 'collective'],
  ]);
});

it('keeps no place between two readings', () => {
  expect(offences.filter(({ says }) => says.flags !== '')).toEqual([]);
});
