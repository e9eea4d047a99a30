import fc from 'fast-check';
import { canonical, digest, idOf } from '../../cloudfunctions/kernel/ids';

const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 3 });

it('names the same thing by the same id, and another by another', () => {
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const areSame = JSON.stringify(one) === JSON.stringify(other);
      expect(idOf(...one) === idOf(...other)).toBe(areSame);
      expect(idOf(...one)).toMatch(/^[A-Za-z0-9_-]{32}$/);
    }),
  );
});

it('does not let the parts run into each other', () => {
  expect(idOf('a', 'bc')).not.toBe(idOf('ab', 'c'));
  expect(idOf('1')).not.toBe(idOf(1));
});

it('never changes: stored documents are found by it', () => {
  expect(idOf('receipt', 'somebody', 7)).toBe(digest('["receipt","somebody",7]').slice(0, 32));
  expect(digest('')).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
});

it('writes equal things in equal words, in whatever order they came', () => {
  expect(canonical({ b: [{ d: 1, c: '路' }], a: null })).toBe('{"a":null,"b":[{"c":"路","d":1}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      expect(canonical(reversed)).toBe(canonical(record));
    }),
  );
});

it('keeps the order of a list', () => {
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]));
});
