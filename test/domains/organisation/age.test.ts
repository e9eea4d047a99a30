import { hasVoiceByAge, isUnderAge } from '../../../cloudfunctions/domains/organisation/age';

/** The last hour of 2026 in the village, still 2026 elsewhere too. */
const NEW_YEARS_EVE = Date.UTC(2026, 11, 31, 15, 30);

it.each([
  [{ birthYear: 2011 }, false],
  [{ birthYear: 2012 }, true],
  [{ birthYear: 2013 }, true],
  [{ birthYear: 1951 }, false],
  [{}, false],
])('somebody with %j is too young: %s', (person, expected) => {
  expect(isUnderAge(person, NEW_YEARS_EVE)).toBe(expected);
});

it('counts the year of the village', () => {
  expect(isUnderAge({ birthYear: 2012 }, NEW_YEARS_EVE + 3_600_000)).toBe(false);
});

it.each([
  [{ birthYear: 2007 }, 'yes'],
  [{ birthYear: 2008 }, 'unsure'],
  [{ birthYear: 2009 }, 'no'],
  [{}, 'unsure'],
])('somebody with %j has a voice: %s', (person, expected) => {
  expect(hasVoiceByAge(person, NEW_YEARS_EVE)).toBe(expected);
});
