import { aloud, calledIn, ordinal } from '../../../cloudfunctions/domains/rules/aloud';

it.each([
  [1, '第一条'],
  [10, '第十条'],
  [11, '第十一条'],
  [20, '第二十条'],
  [48, '第四十八条'],
  [80, '第八十条'],
])('%i is said %s', (number, said) => {
  expect(ordinal(number)).toBe(said);
});

it('leaves out what only an eye reads', () => {
  expect(aloud({ text: '照《森林法》办（见附件）。\n不放“二踢脚”。' }, 3, true)).toBe(
    '第三条。照森林法办，见附件。不放二踢脚。',
  );
});

it('says first that a clause does not count', () => {
  expect(aloud({ text: '罚二百元。' }, 4, false)).toBe(
    '第四条。这一条镇里责令改正，现在不作数。罚二百元。',
  );
});

it('calls rules and assembly as the place does', () => {
  expect(calledIn('village')).toEqual({ rules: '村规民约', assembly: '村民会议' });
  expect(calledIn('community')).toEqual({ rules: '居民公约', assembly: '居民会议' });
});
