import { asDelegated, stateOn } from '../../../cloudfunctions/domains/decisions/delegation';
import { aPaper } from '../../builders/decisions';

const until = '2026-11-30';

it.each([
  ['in_force', '2026-11-30T15:59:59Z', 'in_force'],
  ['in_force', '2026-11-30T16:00:00Z', 'ended'],
  ['waiting', '2026-11-30T16:00:00Z', 'waiting'],
  ['ended', '2026-11-01T00:00:00Z', 'ended'],
] as const)('that is %s is on %s: %s', (state, at, shown) => {
  expect(stateOn({ state, until }, Date.parse(at))).toBe(shown);
});

it('stands in the certificate with the fingerprint of its paper, and no name', () => {
  const evidence = aPaper('delegation');
  const shown = asDelegated({
    ...{ id: 'd', version: 1, villageId: 'v', method: 'charter', matters: ['levy'], until },
    ...{ decidedOn: '2026-01-01', evidence, state: 'in_force', recordedBy: 'p', recordedAt: 0 },
  });
  expect(shown).toEqual({
    ...{ id: 'd', method: 'charter', matters: ['levy'], decidedOn: '2026-01-01', until },
    evidence: evidence.hash,
  });
});
