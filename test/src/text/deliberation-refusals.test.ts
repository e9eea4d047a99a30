/** @jest-environment node */
import { attendanceRefusals, itemRefusals, minutesRefusals } from '@/text/deliberation-refusals';
import { sentenceOf } from '@/text/sentence';

it('says how many names there are already', () => {
  const said = sentenceOf(attendanceRefusals.recordHeadcount, 'fewer_than_names', { names: 12 });
  expect(said).toBe('签到的12个人已经比这个多了。请再数一遍。');
});

it('says how many voices there are', () => {
  expect(sentenceOf(attendanceRefusals.recordCount, 'more_than_the_roll', { due: 15 })).toBe(
    '举手的加起来比名册上的15票还多。请重数。',
  );
  expect(sentenceOf(minutesRefusals.confirmMinutes, 'count_exceeds_present', { present: 9 })).toBe(
    '举手的比签到的9票还多。请把在场的人都签上，或者重数。',
  );
});

it('says by when at the latest', () => {
  const latest = Date.UTC(2027, 0, 22, 16) - 1;
  expect(sentenceOf(itemRefusals.assignItem, 'due_too_late', { latest })).toBe(
    '最晚要在1月22日 23:59前办好。请选早一点的日子。',
  );
  expect(sentenceOf(itemRefusals.assignItem, 'due_too_late', {})).not.toMatch(/undefined/);
});
