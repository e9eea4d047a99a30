import { sendToReview as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import type { Clause } from './clause';
import { type Draft, draftIdOf, drafts, hashOf } from './draft';
import { nextBy, pass } from './duty';
import { orderOn } from './in-force';
import { move } from './life';
import { type Finding, lint } from './lint';
import { byHome, cadresRevision, movedAnswer } from './moving';
import { type Order, ordersIn } from './order';
import { reviewerNow, reviewersFor } from './owner';
import { type Revision, revisions } from './revision';

export const sendToReview = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ revisionId, draft: n, explained }, context) {
    const { store, actor, now, refuse, once } = context;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    const reviews = (await reviewersFor(store, seen.villageId, now)) ?? refuse('no_reviewer_yet');
    const [first, orders] = await Promise.all([
      reviewerNow(store, { ...seen, reviews: [...reviews] }, now),
      ordersIn(store, seen.villageId),
    ]);
    return once(async (tx) => {
      const revision = await cadresRevision(tx, revisionId, context);
      const moved =
        move(revision, 'send_to_review', 'village', now, byHome(revision, actor)) ??
        refuse('not_now');
      const draft = await tx.get(drafts, draftIdOf(revisionId, revision.drafts));
      if (n !== revision.drafts || !draft) {
        return refuse('draft_moved_on');
      }
      const reasons = allReasons(revision, explained);
      const because = whyNot(revision, draft, { orders, reasons, now });
      if (because) {
        return refuse(because.code, because.details);
      }
      const sent = { ...moved.revision, reviews: [...reviews], explained: reasons };
      await pass(
        tx,
        revision,
        { ...moved, revision: sent },
        nextBy(first, 'convention.review', now),
      );
      return movedAnswer(sent);
    });
  },
});

type Reasons = Revision['explained'];

/** What is explained anew takes the place of what was explained before. */
function allReasons({ explained }: Revision, anew: Reasons): Reasons {
  return [...new Map([...explained, ...anew].map((it) => [it.key, it])).values()];
}

interface Facts {
  readonly orders: readonly Order[];
  readonly reasons: Reasons;
  readonly now: number;
}

/** Why a draft may not go to those who review it, with the clause that it is about. */
function whyNot(revision: Revision, { clauses }: Draft, { orders, reasons, now }: Facts) {
  if (revision.unanswered > 0) {
    return { code: 'opinion_unanswered', details: { unanswered: revision.unanswered } } as const;
  }
  if (revision.returned === hashOf(clauses)) {
    return { code: 'not_corrected' } as const;
  }
  const ordered = clauses.findIndex((it) => isOrdered(it, orders, now));
  if (ordered >= 0) {
    return { code: 'ordered_clause_unchanged', details: { number: ordered + 1 } } as const;
  }
  const findings = lint(clauses.map(({ text }) => text));
  const certain = findings.find(({ sureness }) => sureness === 'certain');
  if (certain) {
    return { code: 'certain_offence', details: placeOf(certain) } as const;
  }
  const doubt = findings.find(({ key }) => !reasons.some((it) => it.key === key));
  return doubt && ({ code: 'doubt_unexplained', details: placeOf(doubt) } as const);
}

function isOrdered(clause: Clause, orders: readonly Order[], now: number): boolean {
  return orderOn(orders, clause, { on: Infinity, asKnownOn: now }) !== undefined;
}

function placeOf({ number, words }: Finding) {
  return { number, words };
}
