import { countsOn, HandCount } from '@/components/hand-count';
import { aHandCount, anUnwitnessedCount } from '../builders/meetings';
import { isShown, open, shown } from '../builders/pages';

it('shows what two witnesses have found, and whether it passed', async () => {
  open(<HandCount count={aHandCount({ passed: true })} isOver />);
  await shown('同意9，不同意1，弃权0');
  await shown('通过');
  await shown('见证：张*、李*');
});

it.each([
  ['first_witness', false, '报了数，等两位在场的人见证'],
  ['second_witness', false, '一位见证了，还等一位'],
  ['disputed', false, '见证人数得不一样，没有结果，要重新数'],
  ['second_witness', true, '没有两位见证人数得一样，没有结果'],
  ['disputed', true, '没有两位见证人数得一样，没有结果'],
] as const)('tells no figure of one that is %s (over: %s)', async (state, isOver, words) => {
  open(<HandCount count={anUnwitnessedCount({ state })} isOver={isOver} />);
  await shown(words);
  expect(isShown(/^同意/)).toBe(false);
});

it('takes of a topic what stands and what was counted last', () => {
  const counts = [
    anUnwitnessedCount({ countId: 'old', isReplaced: true }),
    aHandCount({ countId: 'stands', isReplaced: true }),
    anUnwitnessedCount({ countId: 'last' }),
    anUnwitnessedCount({ countId: 'other', topicId: 'topic-2' }),
  ];
  expect(countsOn('topic-1', counts).map(({ countId }) => countId)).toEqual(['stands', 'last']);
});
