import { polls } from '@/text/poll-pages';
import { MORNING } from '../builders/shown';

it('says whose voice is one', () => {
  expect(polls.who('清泉村', '成年村民', 409, false)).toBe(
    '问清泉村的成年村民，一共409人，一人一票。',
  );
  expect(polls.who('第三组', '户', 15, true)).toBe(
    '问第三组，一共15户，一户一票，家里成年人谁投都行。',
  );
});

it('tells a tie in the order and at its head', () => {
  expect(polls.place(1, ['路', '塘'])).toBe('第1：路、塘（并列）');
  expect(polls.tieInRanking(['路', '塘'])).toBe('路、塘并列第一，没有替大家分先后。');
});

it('counts days, and hours on the last of them', () => {
  expect(polls.untilIn(MORNING, 2)).toBe('还有2天，11月23日 9:00截止');
  expect(polls.untilIn(MORNING, 0)).toBe('今天9:00截止');
});
