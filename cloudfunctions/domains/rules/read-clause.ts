import { readClause as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { editionsOf } from './edition';
import { inForce, orderOn } from './in-force';
import { ordersIn } from './order';
import { pinned } from './pin';
import { orgTypeOf } from './policy';
import { showClause, showEdition } from './rules-view';

/** Whoever cited a clause shows its words as they were; what became of it stands beside. */
export const readClause = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ pin }, { store, now, refuse }) {
    const { edition, clause, number } = (await pinned(store, pin)) ?? refuse('clause_not_found');
    const { villageId } = edition;
    const [place, all, orders] = await Promise.all([
      placeOf(store, villageId),
      editionsOf(store, villageId),
      ordersIn(store, villageId),
    ]);
    const today = { on: now, asKnownOn: now };
    const current = inForce(all, today);
    const at = current?.clauses.findIndex(({ clauseId }) => clauseId === clause.clauseId) ?? -1;
    const standing = current?.clauses[at];
    const isSame = standing?.text === clause.text;
    return {
      villageId,
      villageName: place?.name ?? '',
      orgType: orgTypeOf(place),
      edition: showEdition(edition, all, now),
      clause: showClause(edition, clause, number, orders, today),
      isInForce: isSame && orderOn(orders, clause, today) === undefined,
      ...(current &&
        standing &&
        !isSame && { today: showClause(current, standing, at + 1, orders, today) }),
    };
  },
});
