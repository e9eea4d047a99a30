import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '@/backend/sha256';

function known(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

it('takes the sum of the standard’s own example', () => {
  expect(hex(sha256(Uint8Array.of(97, 98, 99)))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 10_000])(
  'of %i bytes, at the edges of its blocks',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(hex(sha256(bytes))).toBe(known(bytes));
  },
);

it('is the same as Node’s, whatever is summed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha256(bytes))).toBe(known(bytes));
    }),
  );
});
