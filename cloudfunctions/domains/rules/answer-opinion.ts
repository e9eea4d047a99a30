import { answerOpinion as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { tell } from '../events';
import { isCadreOf } from '../organisation';
import { revisionLife } from './life';
import { opinions } from './opinion';
import { revisions } from './revision';

/** Taken in or not, with the reason; who said it is told that there is an answer, and what it was about is not said. */
export const answerOpinion = implement(contract, {
  allow: ({ held }) => held.length > 0,
  run: ({ opinionId, isTakenIn, reason }, { actor, now, refuse, once }) =>
    once(async (tx) => {
      const opinion = (await tx.get(opinions, opinionId)) ?? refuse('opinion_not_found');
      const revision = await tx.get(revisions, opinion.revisionId);
      if (!revision || !isCadreOf(actor, opinion.villageId)) {
        return refuse('not_allowed');
      }
      if (opinion.answer) {
        return refuse('already_answered');
      }
      if (revisionLife.ends.has(revision.state)) {
        return refuse('not_now');
      }
      const { id: revisionId, home } = revision;
      const answer = { isTakenIn, reason, at: now, by: actor.personId ?? '', office: home };
      const unanswered = revision.unanswered - 1;
      await tx.replace(opinions, { ...opinion, answer });
      await tx.replace(revisions, { ...revision, unanswered });
      if (opinion.personId !== undefined) {
        const about = { kind: 'revision' as const, id: revisionId };
        const facts = { about, personId: opinion.personId, what: 'opinion_answered' as const };
        await tell(tx, 'person.told', { key: [opinionId], at: now, facts });
      }
      return { opinionId, unanswered };
    }),
});
