import fc from 'fast-check';
import { allowedByAll, stricter } from '../../../cloudfunctions/domains/decisions/strictest';
import { meets } from '../../../cloudfunctions/domains/decisions/tally';

const share = fc.record({
  parts: fc.integer({ min: 1, max: 9 }),
  of: fc.integer({ min: 9, max: 12 }),
  isMoreThan: fc.boolean(),
});

it.each([
  [
    { parts: 1, of: 2, isMoreThan: true },
    { parts: 2, of: 3, isMoreThan: false },
  ],
  [
    { parts: 2, of: 3, isMoreThan: false },
    { parts: 3, of: 4, isMoreThan: false },
  ],
  [
    { parts: 1, of: 2, isMoreThan: false },
    { parts: 1, of: 2, isMoreThan: true },
  ],
  [
    { parts: 2, of: 4, isMoreThan: false },
    { parts: 1, of: 2, isMoreThan: true },
  ],
])('of %j and %j the second is stricter, in either order', (loose, strict) => {
  expect(stricter(loose, strict)).toEqual(strict);
  expect(stricter(strict, loose)).toEqual(strict);
});

it('lets nothing through that either of the two would stop', () => {
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 60 }), (one, other, body) => {
      for (let count = 0; count <= body; count += 1) {
        const both = meets(count, body, one) && meets(count, body, other);
        if (meets(count, body, stricter(one, other)) !== both) {
          return false;
        }
      }
      return true;
    }),
  );
});

it('keeps the bodies that every matter allows', () => {
  expect(
    allowedByAll([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ).toEqual(['b']);
  expect(allowedByAll([])).toEqual([]);
});
