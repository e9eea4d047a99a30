import { filingsText, withdrawText } from '@/text/rule-oversight';
import { MORNING } from '../builders/shown';

it('says what is late and since when, and how many are left to be corrected', () => {
  expect(filingsText.overdue(2)).toBe('有2个村过了十天还没报备，请催一催。');
  expect(filingsText.votedOn(MORNING)).toBe('11月23日表决通过');
  expect(withdrawText.done(0)).toContain('没有要改正的了');
  expect(withdrawText.done(3)).toContain('还有3条');
});
