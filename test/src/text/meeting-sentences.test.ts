/** @jest-environment node */
import { moreThanTheRoll } from '@/text/meeting-sentences';
import { sentenceOf } from '@/text/sentence';

it('says how many voices there are, where the number came', () => {
  const sentences = { more: moreThanTheRoll };
  expect(sentenceOf(sentences, 'more', { due: 15 })).toBe(
    '举手的加起来比名册上的15票还多。请重数。',
  );
  expect(sentenceOf(sentences, 'more', {})).not.toMatch(/undefined/);
});
