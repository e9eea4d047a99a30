import { citations } from '../../cloudfunctions/law/citations';
import { ruleSets, villageLawOn } from '../../cloudfunctions/law/decision-rules';

it.each([
  ['2025-12-31', 'VCOL-2018'],
  ['2026-01-01', 'VCOL-2025'],
  ['2030-06-01', 'VCOL-2025'],
] as const)('what begins on %s goes by %s', (day, edition) => {
  expect(villageLawOn(day)).toBe(edition);
});

it('says which edition is not confirmed yet', () => {
  const unsure = Object.entries(ruleSets).filter(([, { status }]) => status === 'unverified');
  expect(unsure.map(([key]) => key)).toEqual(['VCOL-2025']);
  for (const { basis } of Object.values(ruleSets)) {
    expect(citations).toHaveProperty([basis]);
  }
});
