import {
  countId,
  handsOf,
  isAlike,
  lastCounts,
  standingCounts,
  witnessesIn,
} from '../../../cloudfunctions/domains/deliberation/hand-count';
import { aHandCount } from '../../builders/meeting-items';

const confirmed = [{ agrees: true }, { agrees: true }];
const contradicted = [{ agrees: true }, { agrees: false }];

it('counts hands, and finds two figures alike only when all three are', () => {
  const hands = { agree: 4, against: 1, abstain: 2 };
  expect(handsOf(hands)).toBe(7);
  expect(isAlike(hands, { ...hands })).toBe(true);
  for (const other of [{ agree: 5 }, { against: 2 }, { abstain: 1 }]) {
    expect(isAlike(hands, { ...hands, ...other })).toBe(false);
  }
});

it('numbers the counts of a meeting, and knows who witnessed them', () => {
  expect(countId('meeting', 3)).toBe('meeting-c3');
  const counts = [aHandCount({ id: '1' }, confirmed), aHandCount({ id: '2' }, [])];
  expect(witnessesIn(counts)).toEqual(['witness-0', 'witness-1']);
});

it('takes the last count of each question as the one that waits for witnesses', () => {
  const counts = [
    aHandCount({ id: '1' }, []),
    aHandCount({ id: '2', question: '什么时候清？' }, []),
    aHandCount({ id: '3' }, []),
    aHandCount({ id: '4', topicId: 'other' }, []),
  ];
  expect([...lastCounts(counts)].map(({ id }) => id).sort()).toEqual(['2', '3', '4']);
});

it.each([
  { what: 'nobody confirmed it', witnesses: [], stands: false },
  { what: 'one confirmed it', witnesses: [{ agrees: true }], stands: false },
  { what: 'two confirmed it', witnesses: confirmed, stands: true },
  { what: 'one of two contradicted it', witnesses: contradicted, stands: false },
  { what: 'the first contradicted it', witnesses: [{ agrees: false }], stands: false },
])('a count stands or not: $what', ({ witnesses, stands }) => {
  expect(standingCounts([aHandCount({}, witnesses)]).size).toBe(stands ? 1 : 0);
});

it('a correction takes the place of a count when it is confirmed itself, and not before', () => {
  const first = aHandCount({ id: '1' }, confirmed);
  for (const [witnesses, stands] of [
    [[{ agrees: true }], '1'],
    [contradicted, '1'],
    [confirmed, '2'],
  ] as const) {
    const counts = [first, aHandCount({ id: '2' }, witnesses)];
    expect([...standingCounts(counts)].map(({ id }) => id)).toEqual([stands]);
  }
});
