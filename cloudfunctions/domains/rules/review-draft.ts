import { reviewDraft as contract } from '../../contracts/rules-way';
import type { InputOf } from '../../contracts/contract';
import { implement } from '../../kernel/operation';
import { draftIdOf, drafts, hashOf } from './draft';
import { nextBy, pass } from './duty';
import { move, type Verb } from './life';
import { byOffice, movedAnswer } from './moving';
import { keeperAtHome, reviewerNow } from './owner';
import { reviewNow, reviewsNow, seesFindings } from './policy';
import { type Revision, revisions } from './revision';

/** Passed on to whoever reviews next, or returned to the village with what is to be corrected. */
export const reviewDraft = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ revisionId, draft: n, verdict, remarks }, context) {
    const { store, actor, now, refuse, once } = context;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    if (verdict === 'return' && remarks.length === 0) {
      return refuse('remarks_missing');
    }
    const looked = reviewed(seen, { verdict, remarks }, { draft: n, at: now });
    const [home, next] = await Promise.all([
      keeperAtHome(store, seen, now),
      reviewerNow(store, looked, now),
    ]);
    return once(async (tx) => {
      const revision = (await tx.get(revisions, revisionId)) ?? refuse('revision_not_found');
      const review = reviewNow(revision);
      if (!reviewsNow(actor, revision)) {
        return refuse(seesFindings(actor, revision) ? whyNotNow(revision) : 'not_allowed');
      }
      const text = await tx.get(drafts, draftIdOf(revisionId, revision.drafts));
      if (n !== revision.drafts || !review || !text) {
        return refuse('draft_moved_on');
      }
      const isKnown = (id?: string) =>
        id === undefined || text.clauses.some(({ clauseId }) => clauseId === id);
      if (!remarks.every(({ clauseId }) => isKnown(clauseId))) {
        return refuse('clause_not_found');
      }
      const after = reviewed(revision, { verdict, remarks }, { draft: n, at: now });
      const verb = verbFor(verdict, after);
      const moved =
        move(after, verb, 'reviewer', now, byOffice(review.office, actor)) ?? refuse('not_now');
      const returned = verdict === 'return' ? { returned: hashOf(text.clauses) } : {};
      await pass(
        tx,
        revision,
        { ...moved, revision: { ...moved.revision, ...returned } },
        nextAfter(verb, { home, next, now }),
      );
      return movedAnswer(moved.revision);
    });
  },
});

type Verdict = Pick<InputOf<typeof contract>, 'verdict' | 'remarks'>;

/** The revision with this verdict in the place of the reviewer whose turn it is. */
function reviewed(
  revision: Revision,
  { verdict, remarks }: Verdict,
  { draft, at }: { readonly draft: number; readonly at: number },
): Revision {
  const turn = reviewNow(revision);
  const reviews = revision.reviews.map((it) =>
    it === turn ? { ...it, verdict, draft, at, remarks: remarks.map(remark) } : it,
  );
  return { ...revision, reviews };
}

function remark({ clauseId, words }: Verdict['remarks'][number]) {
  return { ...(clauseId !== undefined && { clauseId }), words };
}

function verbFor(verdict: Verdict['verdict'], after: Revision): Verb {
  if (verdict === 'return') {
    return 'return';
  }
  return reviewNow(after) ? 'pass' : 'pass_last';
}

function whyNotNow({ state }: Revision): 'not_now' | 'not_your_turn' {
  return state === 'under_review' ? 'not_your_turn' : 'not_now';
}

type Found = Awaited<ReturnType<typeof keeperAtHome>>;

function nextAfter(
  verb: Verb,
  { home, next, now }: { readonly home: Found; readonly next: Found; readonly now: number },
) {
  if (verb === 'pass') {
    return nextBy(next, 'convention.review', now);
  }
  return nextBy(home, verb === 'return' ? 'convention.draft' : 'convention.postNotice', now);
}
