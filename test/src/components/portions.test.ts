import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { bytesOf, portionsOf } from '@/components/portions';

/** What one call of WeChat's voice takes, and more than is given to it. */
const TAKES = 1000;

it('keeps short texts together, with a pause between them', () => {
  expect(portionsOf(['第一条', ' ', '第二条。'])).toEqual(['第一条。第二条。']);
});

it('cuts at the end of a sentence', () => {
  const sentence = `${'屋'.repeat(120)}。`;
  expect(portionsOf([sentence + sentence])).toEqual([sentence, sentence]);
});

it('cuts a sentence that is too long at a comma, and one without a comma at a letter', () => {
  const half = '场'.repeat(150);
  expect(portionsOf([`${half}，${half}。`])).toEqual([`${half}，`, `${half}。`]);
  expect(portionsOf(['场'.repeat(201)])).toEqual(['场'.repeat(200), '场。']);
});

it('has nothing to say of nothing', () => {
  expect(portionsOf(['', '  '])).toEqual([]);
});

it('counts bytes as they go over the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

it('never gives too much at once, and leaves nothing out', () => {
  const letters = fc.constantFrom('村', '民', '，', '。', '；', 'a', '𠀀', '\n');
  const text = fc.array(letters, { maxLength: 900 }).map((it) => it.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const portions = portionsOf(texts);
      expect(Math.max(0, ...portions.map(bytesOf))).toBeLessThan(TAKES);
      const words = (all: readonly string[]) => all.join('').replace(/[。\n]/g, '');
      expect(words(portions)).toBe(words(texts));
    }),
  );
});
