import * as fc from 'fast-check';
import { schulze } from '../../../cloudfunctions/domains/polls/schulze';

/** Ballots as orders of option numbers; what is left out stands behind. */
type Order = readonly number[];

function pairwise(size: number, orders: readonly Order[]): number[][] {
  const place = (order: Order, option: number) => {
    const at = order.indexOf(option);
    return at < 0 ? Infinity : at;
  };
  return Array.from({ length: size }, (_, one) =>
    Array.from(
      { length: size },
      (__, other) => orders.filter((it) => place(it, one) < place(it, other)).length,
    ),
  );
}

/** The same by the definition: every chain of options is walked, and the strongest counts. */
function bruteForceBeats(table: readonly (readonly number[])[]): (a: number, b: number) => boolean {
  const strongest = (
    from: number,
    to: number,
    left: readonly number[],
    weakest: number,
  ): number => {
    const step = (next: number) => {
      const [forth = 0, back = 0] = [table[from]?.[next], table[next]?.[from]];
      return forth > back ? Math.min(weakest, forth) : 0;
    };
    const around = left.map((by) => {
      const strength = step(by);
      return strength === 0
        ? 0
        : strongest(
            by,
            to,
            left.filter((it) => it !== by),
            strength,
          );
    });
    return Math.max(step(to), ...around, 0);
  };
  const all = table.map((_, at) => at);
  const path = (a: number, b: number) =>
    strongest(
      a,
      b,
      all.filter((it) => it !== a && it !== b),
      Infinity,
    );
  return (a, b) => path(a, b) > path(b, a);
}

const SIZE = 4;
const anOrder = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 });
const someOrders = fc.array(anOrder, { minLength: 1, maxLength: 9 });
const winners = (orders: readonly Order[]) => schulze(pairwise(SIZE, orders)).places[0] ?? [];

it('gives the order of the method’s own example', () => {
  const say = (times: number, order: string) =>
    Array<Order>(times).fill(Array.from(order, (it) => 'abcde'.indexOf(it)));
  const orders = [
    ...[say(5, 'acbed'), say(5, 'adecb'), say(8, 'bedac'), say(3, 'cabed')].flat(),
    ...[say(7, 'caebd'), say(2, 'cbade'), say(7, 'dceba'), say(8, 'ebadc')].flat(),
  ];
  const { places, ties } = schulze(pairwise(5, orders));
  expect(places.map((place) => place.map((it) => 'abcde'[it]).join(''))).toEqual([
    ...['e', 'a', 'c', 'b', 'd'],
  ]);
  expect(ties).toEqual([]);
});

it('tells a tie, and never breaks it', () => {
  const { places, ties } = schulze(
    pairwise(3, [
      [0, 1, 2],
      [1, 0, 2],
    ]),
  );
  expect(places).toEqual([[0, 1], [2]]);
  expect(ties).toEqual([[0, 1]]);
});

it('tells a tie that reaches across two places', () => {
  const table = [
    [0, 2, 3],
    [2, 0, 2],
    [1, 2, 0],
  ];
  expect(schulze(table)).toEqual({
    places: [[0, 1], [2]],
    ties: [
      [0, 1],
      [1, 2],
    ],
  });
});

it('puts everybody level when nobody has voted', () => {
  expect(
    schulze([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual({ places: [[0, 1]], ties: [[0, 1]] });
});

it('lets whoever wins against each other alone come first, alone', () => {
  fc.assert(
    fc.property(someOrders, (orders) => {
      const table = pairwise(SIZE, orders);
      const first = table.findIndex((row, one) =>
        row.every((count, other) => one === other || count > (table[other]?.[one] ?? 0)),
      );
      if (first >= 0) {
        expect(schulze(table).places[0]).toEqual([first]);
      }
    }),
  );
});

it('agrees with every chain walked one by one', () => {
  fc.assert(
    fc.property(someOrders, (orders) => {
      const table = pairwise(SIZE, orders);
      const beats = bruteForceBeats(table);
      const all = [0, 1, 2, 3];
      expect(schulze(table).places[0]).toEqual(
        all.filter((one) => !all.some((other) => beats(other, one))),
      );
      expect(schulze(table).ties).toEqual(
        all.flatMap((a) =>
          all.filter((b) => a < b && !beats(a, b) && !beats(b, a)).map((b) => [a, b]),
        ),
      );
    }),
  );
});

it('asks neither who voted first nor what an option is called', () => {
  const renamed = [2, 0, 3, 1];
  fc.assert(
    fc.property(someOrders, (orders) => {
      expect(winners([...orders].reverse())).toEqual(winners(orders));
      const others = orders.map((order) => order.map((it) => renamed[it] ?? 0));
      expect(winners(others)).toEqual(
        winners(orders)
          .map((it) => renamed[it] ?? 0)
          .sort((a, b) => a - b),
      );
    }),
  );
});

it('never lets a winner lose by being put higher', () => {
  fc.assert(
    fc.property(someOrders, fc.nat(), (orders, at) => {
      const winner = winners(orders)[0] ?? 0;
      const changed = at % orders.length;
      const raised = orders.map((order, number) =>
        number === changed ? [winner, ...order.filter((it) => it !== winner)] : order,
      );
      expect(winners(raised)).toContain(winner);
    }),
  );
});
