import { newClauseId, wordsOf } from '../../../cloudfunctions/domains/rules/clause';

it('names a new clause by the call that brought it', () => {
  expect(newClauseId('r', 'call', 0)).toBe(newClauseId('r', 'call', 0));
  expect(newClauseId('r', 'call', 0)).not.toBe(newClauseId('r', 'call', 1));
});

it('knows the same words in spite of blanks, and no others', () => {
  expect(wordsOf({ text: '狗要拴绳。' })).toBe(wordsOf({ text: ' 狗要\n拴绳。' }));
  expect(wordsOf({ text: '狗要拴绳。' })).not.toBe(wordsOf({ text: '狗要拴好。' }));
});
