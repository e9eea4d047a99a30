import { showCounts, weighed } from '../../../cloudfunctions/domains/deliberation/view-count';
import { aHandCount } from '../../builders/meeting-items';

const confirmed = [{ agrees: true }, { agrees: true }];
const roll = {
  ...{ id: 'm', version: 1, path: 'households' as const, adults: [], households: [] },
  ...{ quorum: { parts: 2, of: 3 }, pass: { parts: 1, of: 2 } },
  ...{ hash: 'h', drawnAt: 0, drawnBy: 'l' },
};
const quorum = {
  ...{ path: 'households' as const, due: 15, needed: 10, present: 11 },
  ...{ rollHash: 'h', declaredAt: 0 },
};

it.each([
  { standing: 'group_meeting', agree: 6, passed: true },
  { standing: 'group_meeting', agree: 5, passed: false },
  { standing: 'declared', agree: 6, passed: undefined },
  { standing: 'consultation', agree: 6, passed: undefined },
] as const)('$agree of eleven there, $standing: passed is $passed', (it) => {
  const counts = [aHandCount({ agree: it.agree }, confirmed)];
  const [shown] = weighed({ counts }, { standing: it.standing, quorum }, roll);
  expect(shown?.passed).toBe(it.passed);
  expect(shown).toMatchObject({ stands: true, figures: { agree: it.agree } });
});

it.each([
  { state: 'first_witness', witnesses: [] },
  { state: 'second_witness', witnesses: [{ agrees: true }] },
  { state: 'disputed', witnesses: [{ agrees: false }] },
])('tells no figure and no result of one that is $state', ({ state, witnesses }) => {
  const counts = [aHandCount({}, witnesses)];
  const [shown] = weighed({ counts }, { standing: 'group_meeting', quorum }, roll);
  expect(shown).toMatchObject({ state, stands: false, isReplaced: false });
  expect(shown).not.toHaveProperty('figures');
  expect(shown).not.toHaveProperty('passed');
});

it('says of an earlier count that the question was counted once more', () => {
  const counts = [aHandCount({ id: '1' }, confirmed), aHandCount({ id: '2' }, [])];
  expect(weighed({ counts }, { standing: 'declared', quorum }, roll)).toMatchObject([
    { countId: '1', stands: true, isReplaced: true },
    { countId: '2', stands: false, isReplaced: false },
  ]);
});

it('masks the names of the witnesses but the own', () => {
  const counts = weighed(
    { counts: [aHandCount({}, confirmed)] },
    { standing: 'declared', quorum },
    roll,
  );
  const names = new Map([
    ['witness-0', '张桂花'],
    ['witness-1', '陈水福'],
  ]);
  expect(showCounts(counts, names, 'witness-1')[0]?.witnesses).toEqual(['张*', '陈水福']);
});
