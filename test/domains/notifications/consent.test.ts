import {
  allowsOne,
  consentIdOf,
  givenBack,
  noConsent,
  withdrawn,
  withOneLess,
  withOneMore,
} from '../../../cloudfunctions/domains/notifications/consent';

const none = noConsent({ openid: 'o', personId: 'p' }, 'progress');
const lasting = { ...none, isLasting: true };

it('begins with nothing agreed', () => {
  expect(none).toEqual({
    id: consentIdOf('o', 'progress'),
    openid: 'o',
    personId: 'p',
    template: 'progress',
    left: 0,
    isLasting: false,
  });
  expect(allowsOne(none)).toBe(false);
});

it('allows one message for each time that somebody agreed', () => {
  const two = withOneMore(withOneMore(none));
  expect(allowsOne(withOneLess(two))).toBe(true);
  expect(allowsOne(withOneLess(withOneLess(two)))).toBe(false);
  expect(givenBack(withOneLess(two))).toEqual(two);
});

it('does not use up what was agreed to for good', () => {
  expect(allowsOne(withOneLess(lasting))).toBe(true);
  expect(givenBack(lasting)).toEqual(lasting);
});

it('ends when it is taken back', () => {
  expect(allowsOne(withdrawn(lasting))).toBe(false);
  expect(withdrawn(withOneMore(none)).left).toBe(0);
});
