import {
  countIdOf,
  countStateOf,
  type Counter,
  witnessFault,
} from '../../../cloudfunctions/domains/polls/count';

const person = (personId: string, householdId?: string, isCadre = false): Counter => ({
  ...{ personId, isCadre },
  ...(householdId !== undefined && { householdId }),
});
const recorder = person('recorder', 'h1', true);
const witnessed = (...witnesses: readonly [Counter, agrees?: boolean][]) => ({
  recordedBy: recorder,
  witnesses: witnesses.map(([it, agrees = true]) => ({ ...it, agrees, sealed: '', at: 0 })),
});

it.each([
  ['missing', undefined],
  ['first_witness', witnessed()],
  ['second_witness', witnessed([person('a')])],
  ['witnessed', witnessed([person('a')], [person('b')])],
  ['disputed', witnessed([person('a'), false])],
  ['disputed', witnessed([person('a')], [person('b'), false])],
] as const)('is %s', (state, count) => {
  expect(countStateOf(count)).toBe(state);
});

it.each([
  ['a villager', witnessed(), person('a', 'h2'), undefined],
  ['the recorder', witnessed(), person('recorder', 'h9'), 'witness_of_own_count'],
  ['of the recorder’s house', witnessed(), person('a', 'h1'), 'witness_of_same_household'],
  ['the first again', witnessed([person('a', 'h2')]), person('a', 'h2'), 'witness_of_own_count'],
  [
    'of the first’s house',
    witnessed([person('a', 'h2')]),
    person('b', 'h2'),
    'witness_of_same_household',
  ],
  ['an official without a house', witnessed([person('a')]), person('b'), undefined],
  ['a first cadre', witnessed(), person('a', 'h2', true), undefined],
  [
    'a second cadre',
    witnessed([person('a', 'h2', true)]),
    person('b', 'h3', true),
    'one_witness_from_outside',
  ],
  ['a cadre after a villager', witnessed([person('a', 'h2')]), person('b', 'h3', true), undefined],
  ['a third', witnessed([person('a')], [person('b')]), person('c'), 'needs_no_witness'],
  ['after a dispute', witnessed([person('a'), false]), person('c'), 'needs_no_witness'],
] as const)('takes as a witness %s: %#', (_who, count, witness, fault) => {
  expect(witnessFault(count, witness)).toBe(fault);
});

it('is one entry for each number of each way', () => {
  expect(countIdOf('p', 'hand', 1)).not.toBe(countIdOf('p', 'hand', 2));
  expect(countIdOf('p', 'hand', 1)).not.toBe(countIdOf('p', 'paper', 1));
});
