import { papersAsked } from '@/text/papers';

it('says a paper’s kind once', () => {
  expect(papersAsked.line('方案', '方案')).toBe('方案');
  expect(papersAsked.line('方案', '修路方案')).toBe('方案：修路方案');
});
