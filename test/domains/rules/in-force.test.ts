import fc from 'fast-check';
import { wordsOf } from '../../../cloudfunctions/domains/rules/clause';
import {
  endOf,
  inForce,
  orderOn,
  orderToCome,
  withdrawnOrder,
} from '../../../cloudfunctions/domains/rules/in-force';
import type { Order } from '../../../cloudfunctions/domains/rules/order';
import { aClause } from '../../builders/rules';

/** Two editions: the second was written down ten days after it began to count. */
const first = { edition: 1, validFrom: 100, recordedAt: 100 };
const late = { edition: 2, validFrom: 200, recordedAt: 210 };
const both = [late, first];

it.each([
  { on: 99, asKnownOn: 500, edition: undefined },
  { on: 100, asKnownOn: 500, edition: 1 },
  { on: 199, asKnownOn: 500, edition: 1 },
  { on: 200, asKnownOn: 500, edition: 2 },
  { on: 200, asKnownOn: 209, edition: 1 },
  { on: 200, asKnownOn: 210, edition: 2 },
  { on: 150, asKnownOn: 99, edition: undefined },
])('on $on, as known on $asKnownOn: edition $edition', ({ on, asKnownOn, edition }) => {
  expect(inForce(both, { on, asKnownOn })?.edition).toBe(edition);
});

it('an edition ends where the next begins, as far as one knew', () => {
  expect(endOf(both, first, 500)).toBe(200);
  expect(endOf(both, first, 209)).toBeUndefined();
  expect(endOf(both, late, 500)).toBeUndefined();
});

it('of two that begin on one day, the one resolved later counts', () => {
  const corrected = { edition: 3, validFrom: 200, recordedAt: 220 };
  expect(inForce([corrected, ...both], { on: 200, asKnownOn: 500 })?.edition).toBe(3);
});

const dated = fc.record({ validFrom: fc.nat(50), recordedAt: fc.nat(50) });

it('what is written down later never changes what was known before', () => {
  const asked = fc.record({ on: fc.nat(60), asKnownOn: fc.nat(49) });
  fc.assert(
    fc.property(fc.array(dated), dated, asked, (earlier, later, { on, asKnownOn }) => {
      const editions = earlier.map((it, at) => ({ ...it, edition: at + 1 }));
      const recordedAt = asKnownOn + 1 + later.recordedAt;
      const more = [...editions, { ...later, recordedAt, edition: editions.length + 1 }];
      const before = inForce(editions, { on, asKnownOn });
      expect(inForce(more, { on, asKnownOn })).toEqual(before);
      expect(before && endOf(more, before, asKnownOn)).toEqual(
        before && endOf(editions, before, asKnownOn),
      );
    }),
  );
});

it('on every day at most one edition counts: each until the next begins', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 6 }), fc.nat(60), (all, on) => {
      const editions = all.map((it, at) => ({ ...it, edition: at + 1 }));
      const asKnownOn = 100;
      const covering = editions.filter((it) => {
        const until = endOf(editions, it, asKnownOn) ?? Infinity;
        return it.validFrom <= on && on < until;
      });
      expect(covering).toEqual([inForce(editions, { on, asKnownOn })].filter((it) => it));
    }),
  );
});

describe('an order', () => {
  const clause = aClause('c', '违者罚款二百元。');
  const order: Order = {
    ...{ id: 'o', version: 1, villageId: 'v', clauseId: 'c', words: wordsOf(clause) },
    ...{ from: 300, recordedAt: 310, reason: '罚款', office: { id: 'g', name: '镇政府' } },
  };

  it.each([
    { on: 299, asKnownOn: 500, holds: false },
    { on: 300, asKnownOn: 500, holds: true },
    { on: 300, asKnownOn: 309, holds: false },
    { on: 400, asKnownOn: 310, holds: true },
  ])('on $on, as known on $asKnownOn, holds: $holds', ({ on, asKnownOn, holds }) => {
    expect(orderOn([order], clause, { on, asKnownOn }) !== undefined).toBe(holds);
  });

  it.each([
    { on: 399, asKnownOn: 500, holds: true },
    { on: 400, asKnownOn: 500, holds: false },
    { on: 450, asKnownOn: 399, holds: true },
  ])('taken back at 400: on $on, as known on $asKnownOn, holds: $holds', (it) => {
    const { on, asKnownOn, holds } = it;
    const withdrawn = { at: 400, reason: '看错了', office: order.office };
    const asked = { on, asKnownOn };
    expect(orderOn([{ ...order, withdrawn }], clause, asked) !== undefined).toBe(holds);
    expect(withdrawnOrder([{ ...order, withdrawn }], clause, asked) !== undefined).toBe(!holds);
  });

  it('is to come between the day on which it was given and the day on which it begins', () => {
    const given = { ...order, from: 330 };
    const toCome = (on: number) => orderToCome([given], clause, { on, asKnownOn: 500 });
    expect([309, 310, 329, 330].map((on) => toCome(on) !== undefined)).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('follows the words, not the number: the clause in other words is free of it', () => {
    const asked = { on: 400, asKnownOn: 500 };
    expect(orderOn([order], aClause('c', '违者劝导。'), asked)).toBeUndefined();
    expect(orderOn([order], aClause('d', clause.text), asked)).toBeUndefined();
  });
});
