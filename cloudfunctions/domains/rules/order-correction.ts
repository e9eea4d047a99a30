import { orderCorrection as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { idAt, officeFor, placeOf } from '../organisation';
import { bookIdOf, books } from './book';
import { nextBy, pass } from './duty';
import { editionsOf } from './edition';
import { inForce } from './in-force';
import { move, save } from './life';
import { byOffice } from './moving';
import { wordsOf } from './clause';
import { orders, standingOrder } from './order';
import { keeperAtHome } from './owner';
import { governs, isVillage } from './policy';
import { revisions } from './revision';

/** As far ahead as an order is given a village to change its rules before a clause stops counting. */
const AHEAD_MAX_MS = 92 * 86_400_000;

/**
 * 乡镇人民政府责令改正: each clause with its reason, from a day on. The village is given the duty to amend; until it
 * has, everybody who reads the clause reads that it does not count.
 */
export const orderCorrection = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ villageId, from, clauses: wanted }, context) {
    const { store, actor, now, refuse, once } = context;
    const place = await placeOf(store, villageId);
    if (!isVillage(place)) {
      return refuse('village_not_found');
    }
    if (!governs(actor, idAt(place, 'township'))) {
      return refuse('not_allowed');
    }
    const government = await officeFor(store, 'government', 'township', villageId);
    const edition = inForce(await editionsOf(store, villageId), { on: now, asKnownOn: now });
    const book = await store.get(books, bookIdOf(villageId));
    const seen = book && (await store.get(revisions, book.currentRevisionId ?? ''));
    if (!edition || edition.kind === 'repeal' || !seen || !government) {
      return refuse('no_rules_yet');
    }
    if (from < edition.validFrom || from > now + AHEAD_MAX_MS) {
      return refuse('day_out_of_reach');
    }
    if (new Set(wanted.map(({ clauseId }) => clauseId)).size < wanted.length) {
      return refuse('clause_listed_twice');
    }
    const office = { id: government.id, name: government.name };
    const ordered = wanted.map(({ clauseId, reason }) => {
      const clause = edition.clauses.find((it) => it.clauseId === clauseId);
      return { clause: clause ?? refuse('clause_not_found'), reason };
    });
    const home = await keeperAtHome(store, seen, now);
    return once(async (tx) => {
      const revision = (await tx.get(revisions, seen.id)) ?? refuse('no_rules_yet');
      const saying = byOffice(office, actor);
      const moved =
        move(revision, 'order_correction', 'township', now, saying) ?? refuse('no_rules_yet');
      for (const { clause, reason } of ordered) {
        const { order, nextId: id } = await standingOrder(tx, villageId, clause);
        if (order) {
          return refuse('already_ordered');
        }
        const { clauseId } = clause;
        const document = { id, villageId, clauseId, words: wordsOf(clause), from, reason, office };
        await tx.insert(orders, { ...document, recordedAt: now });
      }
      const counted = { ...moved.revision, orders: (revision.orders ?? 0) + ordered.length };
      const after = { ...moved, revision: counted };
      await (revision.duty
        ? save(tx, after)
        : pass(tx, revision, after, nextBy(home, 'convention.correct', now)));
      return { villageId, edition: edition.edition, clauseIds: wanted.map((it) => it.clauseId) };
    });
  },
});
