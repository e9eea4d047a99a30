import { book, citeText, compareText } from '@/text/rule-book';

it.each([
  [{ added: 1, changed: 2, removed: 1, kept: 18 }, '新增1条，修改2条，删去1条，18条没有变'],
  [{ added: 0, changed: 1, removed: 0, kept: 0 }, '修改1条'],
])('says how much has changed, and nothing of what has not: %j', (counts, said) => {
  expect(compareText.sum(counts)).toBe(said);
});

it('says from when to when an edition held', () => {
  const from = Date.UTC(2024, 0, 1, 1);
  expect(book.since(1, from)).toBe('第1版，2024年1月1日起执行');
  expect(book.until(1, from, Date.UTC(2026, 0, 1, 1))).toBe(
    '第1版，2024年1月1日起执行，2026年1月1日换了新的一版',
  );
});

it('says how many clauses an answer rests on', () => {
  expect([0, 2].map(citeText.count)).toEqual(['没有引用', '引用了2条']);
});
