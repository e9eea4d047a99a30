import { reconcile } from '../../../cloudfunctions/domains/polls/reconcile';

const none = { most: 0, state: 'missing', voices: 0 } as const;
const of = (most: number, voices: number) => ({ most, voices, state: 'witnessed' }) as const;
const fits = { blocked: [], waitsFor: [] };

it.each([
  ['nothing but ballots', { size: 10, online: 10, hand: none, paper: none }, fits],
  ['one hand below those present', { size: 10, online: 2, hand: of(5, 4), paper: none }, fits],
  ['as many hands as present', { size: 10, online: 2, hand: of(5, 5), paper: none }, fits],
  [
    ...['one hand more than present', { size: 10, online: 2, hand: of(5, 6), paper: none }],
    { blocked: ['more_hands_than_present'], waitsFor: [] },
  ],
  ['a slip that did not come back', { size: 10, online: 0, hand: none, paper: of(3, 2) }, fits],
  ['every slip came back', { size: 10, online: 0, hand: none, paper: of(3, 3) }, fits],
  [
    ...['one slip too many', { size: 10, online: 0, hand: none, paper: of(3, 4) }],
    { blocked: ['more_slips_than_handed_out'], waitsFor: [] },
  ],
  ['the whole roll', { size: 10, online: 4, hand: of(3, 3), paper: of(3, 3) }, fits],
  [
    ...['one more than the roll', { size: 10, online: 5, hand: of(3, 3), paper: of(3, 3) }],
    { blocked: ['more_voices_than_the_roll'], waitsFor: [] },
  ],
  [
    ...['a count that nobody was marked for', { size: 10, online: 0, hand: of(0, 1), paper: none }],
    { blocked: ['more_hands_than_present'], waitsFor: [] },
  ],
] as const)('%s', (_what, standing, verdict) => {
  expect(reconcile(standing)).toEqual(verdict);
});

it('waits for hands and slips that were given and not counted, and for both witnesses', () => {
  const waits = (state: 'missing' | 'first_witness' | 'second_witness') =>
    reconcile({ size: 9, online: 0, hand: { most: 2, state, voices: 99 }, paper: none });
  for (const state of ['missing', 'first_witness', 'second_witness'] as const) {
    expect(waits(state)).toEqual({ blocked: [], waitsFor: ['hand'] });
  }
});

it('is blocked by a witness who counted otherwise', () => {
  const disputed = { most: 2, state: 'disputed', voices: 2 } as const;
  expect(reconcile({ size: 9, online: 0, hand: none, paper: disputed }).blocked).toEqual([
    'witness_counts_otherwise',
  ]);
});
