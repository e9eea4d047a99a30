import fc from 'fast-check';
import type { Meeting } from '../../../cloudfunctions/domains/deliberation/meeting';
import {
  hasPassed,
  neededOf,
  presentOn,
  standingOf,
  voicesOn,
} from '../../../cloudfunctions/domains/deliberation/quorum';
import { without } from '../../../cloudfunctions/domains/deliberation/without';
import type { Roll } from '../../../cloudfunctions/domains/deliberation/roll';

/** A group of so many households with two adults each. */
function aRoll(households: number, path: Roll['path']): Roll {
  const homes = Array.from({ length: households }, (_, at) => `house-${at}`);
  return {
    ...{ id: 'meeting', version: 1, path, households: homes, hash: 'hash', drawnAt: 0 },
    adults: homes.flatMap((householdId) =>
      ['a', 'b'].map((seat) => ({ personId: `${householdId}-${seat}`, householdId })),
    ),
    ...{ quorum: { parts: 2, of: 3 }, pass: { parts: 1, of: 2 }, drawnBy: 'leader' },
  };
}

function there(ids: readonly string[], isAddition = false) {
  return ids.map((personId) => ({ personId, isAddition }));
}

function closed(roll: Roll): Pick<Meeting, 'group' | 'attendanceClosedAt'> {
  const group = { path: roll.path, due: voicesOn(roll), rollHash: 'hash', declaredAt: 0 };
  return { group: { ...group, declaredBy: 'leader' }, attendanceClosedAt: 9 };
}

/** domain.md 1.9: at least two thirds of 3, 4, 5 and 100 are 2, 3, 4 and 67. */
it.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [5, 4],
  [15, 10],
  [100, 67],
])('of %i there must be %i: one fewer consults, that many and one more decide', (due, needed) => {
  const roll = aRoll(due, 'households');
  expect(neededOf(due, roll.quorum)).toBe(needed);
  const standingWith = (count: number) =>
    standingOf(closed(roll), roll, there(roll.households.slice(0, count).map((it) => `${it}-a`)));
  expect(standingWith(needed - 1)).toMatchObject({
    ...{ standing: 'consultation', because: 'quorum_not_met' },
  });
  expect(standingWith(needed)).toMatchObject({ standing: 'group_meeting' });
  expect(standingWith(Math.min(needed + 1, due))).toMatchObject({ standing: 'group_meeting' });
});

it('counts adults one by one, and a household once however many of it came', () => {
  const family = there(['house-0-a', 'house-0-b']);
  expect(presentOn(aRoll(3, 'adults'), family)).toBe(2);
  expect(presentOn(aRoll(3, 'households'), family)).toBe(1);
});

it('counts nobody who is not on the roll, nor who came in after the attendance was closed', () => {
  for (const path of ['adults', 'households'] as const) {
    expect(presentOn(aRoll(3, path), there(['stranger', 'child-of-house-0']))).toBe(0);
    expect(presentOn(aRoll(3, path), there(['house-0-a'], true))).toBe(0);
  }
});

it('says nothing before the attendance is closed, and consults when nothing was declared', () => {
  const roll = aRoll(3, 'adults');
  const open = without(closed(roll), 'attendanceClosedAt');
  expect(standingOf(open, roll, [])).toMatchObject({ standing: 'declared' });
  expect(standingOf({ attendanceClosedAt: 9 }, undefined, [])).toEqual({
    ...{ standing: 'consultation', because: 'not_declared' },
  });
});

it.each([
  [5, 10, false],
  [6, 10, true],
  [5, 9, true],
  [4, 9, false],
  [1, 1, true],
  [0, 0, false],
])('%i of %i there agree: passed is %s', (agree, present, passed) => {
  expect(hasPassed({ agree }, present, { parts: 1, of: 2 })).toBe(passed);
});

it('present never exceeds the roll, whoever signs in', () => {
  const someone = fc.integer({ min: 0, max: 12 }).map((at) => `house-${at}-a`);
  fc.assert(
    fc.property(fc.array(someone), fc.constantFrom('adults', 'households'), (ids, path) => {
      const roll = aRoll(9, path);
      expect(presentOn(roll, there(ids))).toBeLessThanOrEqual(voicesOn(roll));
    }),
    { numRuns: 1000 },
  );
});
