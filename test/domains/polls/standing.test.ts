import { standingOf } from '../../../cloudfunctions/domains/polls/standing';

it.each([
  [{ decides: true, ways: ['online'], roll: 'adults' }, 'consultation', 'online_not_lawful_here'],
  [
    { decides: true, ways: ['hand', 'online'], roll: 'representatives_assembly' },
    ...['consultation', 'online_not_lawful_here'],
  ],
  [{ decides: false, ways: ['online'], roll: 'adults' }, 'consultation', 'online_not_lawful_here'],
  [{ decides: false, ways: ['hand'], roll: 'adults' }, 'consultation', 'no_decision_behind_it'],
  [{ decides: true, ways: ['hand', 'paper'], roll: 'adults' }, 'binding', 'given_on_the_spot'],
  [
    { decides: true, ways: ['online'], roll: 'collective_members' },
    ...['binding', 'online_lawful_for_collective'],
  ],
  [
    { decides: false, ways: ['online'], roll: 'collective_members' },
    ...['consultation', 'no_decision_behind_it'],
  ],
] as const)('%j is a %s: %s', (asked, is, because) => {
  expect(standingOf({ ...asked, onlineBinding: false })).toEqual({ is, because });
});

it('lets villagers decide online only when the county has found the law for it', () => {
  expect(
    standingOf({ decides: true, ways: ['online'], roll: 'adults', onlineBinding: true }),
  ).toEqual({ is: 'binding', because: 'online_allowed_by_county' });
});
