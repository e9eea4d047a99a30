import assert from 'node:assert';
import { callVote as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { draftIdOf, drafts } from './draft';
import { pass } from './duty';
import { move } from './life';
import { byHome, leadersRevision, movedAnswer } from './moving';
import { revisions } from './revision';
import { decisionIdOf, groundForVote, openVote } from './the-vote';

/** From here on the decision has its own way and its own duties; the revision waits for what comes of it. */
export const callVote = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ revisionId }, context) {
    const { store, actor, now, refuse, once } = context;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    const ground = await groundForVote(context, seen.villageId);
    return once(async (tx) => {
      const revision = await leadersRevision(tx, seen.id, context);
      const moved =
        move(revision, 'call_vote', 'village', now, byHome(revision, actor)) ?? refuse('not_now');
      const { noticeUntil = 0, unanswered } = revision;
      if (now <= noticeUntil) {
        return refuse('notice_still_hangs', { until: noticeUntil });
      }
      if (unanswered > 0) {
        return refuse('opinion_unanswered', { unanswered });
      }
      if (!ground) {
        return refuse('residents_law_not_confirmed');
      }
      const draft = await tx.get(drafts, draftIdOf(revisionId, revision.drafts));
      assert(draft, 'what was reviewed and hung out is a draft');
      const { personId: moverId } = actor;
      assert(
        await openVote(tx, revision, draft, { ground, moverId }),
        'a convention is one matter',
      );
      const called = { ...moved.revision, decisionId: decisionIdOf(revision) };
      await pass(tx, revision, { ...moved, revision: called }, undefined);
      return { ...movedAnswer(called), decisionId: called.decisionId };
    });
  },
});
