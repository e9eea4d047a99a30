/** @jest-environment node */
import { joinWish, leaveWish } from '@contracts/deliberation-wishes';
import { wishes, wishRefusals } from '@/text/wishes';

it('says how many want it after one came in or went out', () => {
  expect(wishes.joinedNow(3)).toBe('加进来了，现在3人想开。');
  expect(wishes.leftNow(2)).toBe('退出来了，现在2人想开。');
  expect(wishes.counted('装路灯', 2)).toBe('装路灯（2人想开）');
});

it('says alike what both refuse, for one sheet reads them to either', () => {
  const both = ['item_not_found', 'not_a_helper'] as const;
  expect(joinWish.refusals.filter((it) => leaveWish.refusals.some((that) => that === it))).toEqual(
    both,
  );
  for (const code of both) {
    expect(wishRefusals.joinWish[code]).toBe(wishRefusals.leaveWish[code]);
  }
});
