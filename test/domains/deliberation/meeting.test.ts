import {
  hasBegun,
  lastsUntil,
  minutesOwedBy,
  phaseOf,
  topicId,
} from '../../../cloudfunctions/domains/deliberation/meeting';
import { TONIGHT } from '../../builders/meetings';

const called = { startsAt: TONIGHT, state: 'called' } as const;

it.each([
  [TONIGHT - 1, 'coming', false],
  [TONIGHT, 'on', true],
  [lastsUntil(called), 'on', true],
  [lastsUntil(called) + 1, 'over', true],
] as const)('at %i it is %s', (now, phase, begun) => {
  expect(phaseOf(called, now)).toBe(phase);
  expect(hasBegun(called, now)).toBe(begun);
});

it.each(['drawn_up', 'published', 'cancelled'] as const)('%s is over at any hour', (state) => {
  expect(phaseOf({ ...called, state }, TONIGHT - 1)).toBe('over');
});

it('topics keep their number', () => {
  expect(topicId('meeting', 2)).toBe('meeting-t2');
});

it('the recorder owes the minutes until they are written, the host until they hang', () => {
  const people = { recorderId: 'wen', hostId: 'deng' };
  expect(minutesOwedBy({ ...people, state: 'called' })).toBe('wen');
  expect(minutesOwedBy({ ...people, state: 'drawn_up' })).toBe('deng');
});
