import { createHash } from 'node:crypto';
import {
  rollIdOf,
  voicesKept,
  voicesOf,
} from '../../../cloudfunctions/domains/decisions/frozen-roll';

const salted = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);

it('salts every voice and household as the written format says', () => {
  const lines = [{ personId: 'p', householdId: 'h' }, { personId: 'q' }];
  expect(voicesOf('adults', 's', lines)).toEqual([
    { voice: salted('roll', 's', 'p'), household: salted('roll-household', 's', 'h') },
    { voice: salted('roll', 's', 'q') },
  ]);
  expect(voicesOf('households', 's', lines)[0]?.voice).toBe(salted('roll', 's', 'h'));
});

it('is recomputed from what is kept, and cannot be followed from roll to roll', () => {
  const kept = {
    id: 'x',
    version: 1,
    decisionId: 'd',
    hash: 'y',
    people: ['p', 'q'],
    homes: ['h', ''],
  };
  const lines = [{ personId: 'p', householdId: 'h' }, { personId: 'q' }];
  expect(voicesKept({ ...kept, kind: 'adults', salt: 's' })).toEqual(
    voicesOf('adults', 's', lines),
  );
  expect(voicesOf('adults', 's', lines)).not.toEqual(voicesOf('adults', 't', lines));
  expect(rollIdOf('d', 'y')).not.toBe(rollIdOf('e', 'y'));
});
