import { postNotice as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { dueOf } from './clock';
import { nextBy, pass } from './duty';
import { move } from './life';
import { byHome, cadresRevision, movedAnswer, tellVillagers } from './moving';
import { keeperAtHome } from './owner';
import { revisions } from './revision';

export const postNotice = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ revisionId }, context) {
    const { store, actor, now, refuse, once } = context;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    const home = await keeperAtHome(store, seen, now);
    const noticeUntil = dueOf('convention.notice', now);
    return once(async (tx) => {
      const revision = await cadresRevision(tx, revisionId, context);
      const moved =
        move(revision, 'post_notice', 'village', now, byHome(revision, actor)) ?? refuse('not_now');
      const posted = { ...moved.revision, noticeUntil };
      const next = nextBy(home, 'convention.callVote', noticeUntil);
      await pass(tx, revision, { ...moved, revision: posted }, next);
      await tellVillagers(tx, posted, 'opinions_wanted', now);
      return { ...movedAnswer(posted), noticeUntil };
    });
  },
});
