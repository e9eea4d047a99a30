import fc from 'fast-check';
import {
  attendanceOf,
  numbersOf,
  signInId,
} from '../../../cloudfunctions/domains/deliberation/attendance';
import { without } from '../../../cloudfunctions/domains/deliberation/without';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, writtenDown } from '../../builders/meetings';
import { aVillage } from '../../builders/village';

const signIn = fc.record({
  isAddition: fc.boolean(),
  isGuest: fc.boolean(),
  isCadre: fc.boolean(),
  householdId: fc.constantFrom('a', 'b', 'c'),
});
const heads = fc.array(
  fc.nat(60).map((people) => ({ people, at: 0, byId: 'host' })),
  { maxLength: 3 },
);

it('counts never less heads than names, and everybody once, whoever comes', () => {
  fc.assert(
    fc.property(fc.array(signIn, { maxLength: 50 }), heads, (all, headcounts) => {
      const it = numbersOf(all, { headcounts });
      expect(it.persons + it.guests + it.additions).toBe(all.length);
      expect(it.headcount).toBe(it.persons + it.guests + it.unnamed);
      expect(it.unnamed).toBeGreaterThanOrEqual(0);
      expect(it.headcount).toBeGreaterThanOrEqual(headcounts.at(-1)?.people ?? 0);
      expect(it.households).toBeLessThanOrEqual(it.persons);
    }),
    { numRuns: 1000 },
  );
});

it('is not changed by additions', () => {
  fc.assert(
    fc.property(fc.array(signIn, { maxLength: 30 }), fc.array(signIn), (all, late) => {
      const before = without(numbersOf(all, { headcounts: [] }), 'additions');
      const more = [...all, ...late.map((it) => ({ ...it, isAddition: true }))];
      expect(numbersOf(more, { headcounts: [] })).toMatchObject(before);
    }),
    { numRuns: 1000 },
  );
});

it('is one for each person and meeting', () => {
  expect(signInId('a', 'bc')).not.toBe(signInId('ab', 'c'));
});

it('is read whole', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await writtenDown(village, meetingId, ['zhang-guihua', 'chen-shuifu'].map(personIdOf));
  expect(await attendanceOf(village.store, meetingId)).toHaveLength(2);
});
