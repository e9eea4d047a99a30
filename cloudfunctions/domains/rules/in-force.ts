import { type Clause, wordsOf } from './clause';
import type { Edition } from './edition';
import type { Order } from './order';

/**
 * What counted on a day, as one knew it on a day. Two clocks run: `on` is the village's life, `asKnownOn` is the
 * book. What was written into the book later changes what we now know of a day, and never what was known then.
 */
export interface Asked {
  readonly on: number;
  readonly asKnownOn: number;
}

type Dated = Pick<Edition, 'edition' | 'validFrom' | 'recordedAt'>;

/** The edition whose day had come last; of two of one day, the one that was resolved later. */
export function inForce<E extends Dated>(
  editions: readonly E[],
  { on, asKnownOn }: Asked,
): E | undefined {
  return known(editions, asKnownOn)
    .filter(({ validFrom }) => validFrom <= on)
    .at(-1);
}

/** The first instant on which another edition took its place, as far as it was known. */
export function endOf(
  editions: readonly Dated[],
  of: Dated,
  asKnownOn: number,
): number | undefined {
  const all = known(editions, asKnownOn);
  return all[all.findIndex(({ edition }) => edition === of.edition) + 1]?.validFrom;
}

function known<E extends Dated>(editions: readonly E[], asKnownOn: number): E[] {
  return editions
    .filter(({ recordedAt }) => recordedAt <= asKnownOn)
    .sort((one, other) => one.validFrom - other.validFrom || one.edition - other.edition);
}

/** The order by which these words of a clause did not count then, if there was one. */
export function orderOn(
  orders: readonly Order[],
  clause: Clause,
  { on, asKnownOn }: Asked,
): Order | undefined {
  const words = wordsOf(clause);
  return orders.find(
    (it) =>
      it.clauseId === clause.clauseId &&
      it.words === words &&
      it.from <= on &&
      it.recordedAt <= asKnownOn &&
      !wasTakenBack(it, { on, asKnownOn }),
  );
}

/** The order that had been given by that day and was still to begin: the words count for a while. */
export function orderToCome(
  orders: readonly Order[],
  clause: Clause,
  { on, asKnownOn }: Asked,
): Order | undefined {
  const given = orders.filter(({ recordedAt }) => recordedAt <= on);
  const order = orderOn(given, clause, { on: Infinity, asKnownOn });
  return order && order.from > on ? order : undefined;
}

function wasTakenBack({ withdrawn }: Order, { on, asKnownOn }: Asked): boolean {
  return withdrawn !== undefined && withdrawn.at <= on && withdrawn.at <= asKnownOn;
}

/** What was ordered against these words and no longer stood on that day, the last of it. */
export function withdrawnOrder(orders: readonly Order[], clause: Clause, asked: Asked) {
  const words = wordsOf(clause);
  const gone = orders.filter(
    (it) => it.clauseId === clause.clauseId && it.words === words && wasTakenBack(it, asked),
  );
  const { withdrawn, from, reason, office } = gone.at(-1) ?? {};
  return withdrawn && from !== undefined && reason !== undefined && office
    ? { from, reason, office, withdrawnAt: withdrawn.at, why: withdrawn.reason }
    : undefined;
}
