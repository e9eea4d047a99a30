import { withdrawOrder as contract } from '../../contracts/rules-oversight';
import { implement } from '../../kernel/operation';
import { idAt, officeFor, placeOf } from '../organisation';
import { bookIdOf, books } from './book';
import { pass } from './duty';
import { editionsOf } from './edition';
import { inForce } from './in-force';
import { move, save } from './life';
import { byOffice } from './moving';
import { orders, standingOrder } from './order';
import { governs, isVillage } from './policy';
import { revisions } from './revision';

/**
 * An order was wrong, or the village has shown why the clause may stand. Nothing of the order is changed: that it was taken
 * back is written beside it. With the last one the village has nothing to correct any more.
 */
export const withdrawOrder = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ villageId, clauseId, reason }, context) {
    const { store, actor, now, refuse, once } = context;
    const place = await placeOf(store, villageId);
    if (!isVillage(place)) {
      return refuse('village_not_found');
    }
    if (!governs(actor, idAt(place, 'township'))) {
      return refuse('not_allowed');
    }
    const [government, editions, book] = await Promise.all([
      officeFor(store, 'government', 'township', villageId),
      editionsOf(store, villageId),
      store.get(books, bookIdOf(villageId)),
    ]);
    const edition = inForce(editions, { on: now, asKnownOn: now });
    if (!edition || !government) {
      return refuse('no_rules_yet');
    }
    const clause =
      edition.clauses.find((it) => it.clauseId === clauseId) ?? refuse('clause_not_found');
    const office = { id: government.id, name: government.name };
    return once(async (tx) => {
      const revision =
        (await tx.get(revisions, book?.currentRevisionId ?? '')) ?? refuse('no_rules_yet');
      const { order } = await standingOrder(tx, villageId, clause);
      const left = (revision.orders ?? 0) - 1;
      const verb = left > 0 ? 'withdraw_order' : 'withdraw_last_order';
      const saying = byOffice(office, actor, reason);
      const moved = order && move(revision, verb, 'township', now, saying);
      if (!moved) {
        return refuse('not_ordered');
      }
      await tx.replace(orders, { ...order, withdrawn: { at: now, reason, office } });
      const after = { ...moved, revision: { ...moved.revision, orders: left } };
      await (left > 0 ? save(tx, after) : pass(tx, revision, after, undefined));
      return { villageId, clauseId, left };
    });
  },
});
