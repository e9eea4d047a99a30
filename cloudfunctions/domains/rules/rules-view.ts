import type { OutputOf } from '../../contracts/contract';
import type { readClause, readRules } from '../../contracts/rules';
import { aloud } from './aloud';
import type { Clause } from './clause';
import type { Edition } from './edition';
import { type Asked, endOf, orderOn, orderToCome, withdrawnOrder } from './in-force';
import type { Order } from './order';
import { pinOf } from './pin';

type ClauseShown = OutputOf<typeof readClause>['clause'];
type EditionShown = OutputOf<typeof readRules>['editions'][number];

/** One clause as it stood on that day, as it was known: with the order against it, if there was one. */
export function showClause(
  { id }: Pick<Edition, 'id'>,
  clause: Clause,
  number: number,
  orders: readonly Order[],
  asked: Asked,
): ClauseShown {
  const { clauseId, topic, text } = clause;
  const held = orderOn(orders, clause, asked);
  const order = held ?? orderToCome(orders, clause, asked);
  const gone = withdrawnOrder(orders, clause, asked);
  return {
    ...{ clauseId, pin: pinOf(id, clauseId), number, topic, text },
    aloud: aloud(clause, number, held === undefined),
    isEffective: held === undefined,
    ...(order && { order: { from: order.from, reason: order.reason, office: order.office } }),
    ...(gone && { withdrawnOrder: gone }),
  };
}

export function showClauses(
  edition: Edition,
  orders: readonly Order[],
  asked: Asked,
): ClauseShown[] {
  return edition.clauses.map((clause, at) => showClause(edition, clause, at + 1, orders, asked));
}

export function showEdition(
  { edition, kind, validFrom, recordedAt, revisionId, decisionId }: Edition,
  all: readonly Edition[],
  asKnownOn: number,
): EditionShown {
  const validUntil = endOf(all, { edition, validFrom, recordedAt }, asKnownOn);
  return {
    ...{ edition, kind, validFrom, recordedAt },
    ...(validUntil !== undefined && { validUntil }),
    ...(revisionId !== undefined && { revisionId }),
    ...(decisionId !== undefined && { decisionId }),
  };
}
