import { clocks } from '../../cloudfunctions/law/clocks';

it.each([
  ['petition.notify', 15, 'calendarDay', 'regulation'],
  ['petition.object', 5, 'workingDay', 'regulation'],
  ['petition.handle', 60, 'calendarDay', 'regulation'],
  ['petition.extend', 30, 'calendarDay', 'regulation'],
  ['petition.reviewApply', 30, 'calendarDay', 'regulation'],
  ['petition.review', 30, 'calendarDay', 'regulation'],
  ['petition.secondApply', 30, 'calendarDay', 'regulation'],
  ['petition.second', 30, 'calendarDay', 'regulation'],
  ['mediation.accept', 3, 'workingDay', 'design'],
  ['mediation.handle', 30, 'calendarDay', 'known'],
  ['mediation.labour', 15, 'calendarDay', 'law'],
  ['mediation.confirm', 30, 'calendarDay', 'law'],
  ['arbitration.landAccept', 5, 'workingDay', 'law'],
  ['arbitration.land', 60, 'calendarDay', 'law'],
  ['arbitration.labour', 45, 'calendarDay', 'law'],
  ['aid.review', 7, 'calendarDay', 'law'],
  ['aid.assign', 3, 'calendarDay', 'law'],
  ['risk.red', 1, 'calendarDay', 'local_practice'],
  ['risk.yellow', 7, 'calendarDay', 'local_practice'],
  ['risk.blue', 20, 'calendarDay', 'local_practice'],
  ['suggestion.reply', 60, 'calendarDay', 'design'],
  ['convention.file', 10, 'calendarDay', 'known'],
] as const)('%s: %i %s, %s', (key, amount, unit, status) => {
  expect(clocks[key]).toMatchObject({ amount, unit, status });
});

it('warns of every petition period by its nominal end', () => {
  const petitions = Object.entries(clocks).filter(([key]) => key.startsWith('petition.'));
  expect(petitions.every(([, { warnsOn }]) => warnsOn === 'nominal')).toBe(true);
});
