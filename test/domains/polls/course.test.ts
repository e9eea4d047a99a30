import { atRest, type Course, moved, pollLife } from '../../../cloudfunctions/domains/polls/course';

const course: Course = {
  ...{ id: 'p', version: 1, state: 'open', dueAt: 9, entries: { hand: 0, paper: 0 } },
  ...{ blockedBecause: [], takenBack: 0, countWanted: false },
};

it('ends when it is counted, and only then', () => {
  expect([...pollLife.ends]).toEqual(['counted']);
});

it('is closed by an official or by its clock, and counted by nobody but the reckoning', () => {
  expect(moved(course, 'close', 'official')?.state).toBe('counting');
  expect(moved(course, 'close', 'reckoning')?.state).toBe('counting');
  const counting: Course = { ...course, state: 'counting' };
  expect(moved(counting, 'count', 'official')).toBeUndefined();
  expect(moved(counting, 'block', 'official')).toBeUndefined();
  expect(moved(counting, 'count', 'reckoning')?.state).toBe('counted');
});

it('is put right by one more entry where it was blocked, and never once it is counted', () => {
  const blocked: Course = {
    ...course,
    state: 'blocked',
    blockedBecause: ['witness_counts_otherwise'],
  };
  expect(moved(blocked, 'record', 'official')).toMatchObject({
    state: 'counting',
    blockedBecause: [],
  });
  expect(moved({ ...course, state: 'counted' }, 'record', 'official')).toBeUndefined();
  expect(moved({ ...course, state: 'counted' }, 'close', 'official')).toBeUndefined();
});

it('loses its clock with each step, and keeps it where it stays', () => {
  expect(moved(course, 'close', 'official')).not.toHaveProperty('dueAt');
  expect(moved(course, 'record', 'official')).toHaveProperty('dueAt', 9);
  expect(atRest(course)).not.toHaveProperty('dueAt');
});
