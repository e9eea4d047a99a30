import { fileRules as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { nextBy, pass } from './duty';
import { move } from './life';
import { byHome, cadresRevision, movedAnswer } from './moving';
import { keeperAtHome } from './owner';
import { revisions } from './revision';

/** On file with the township. What was published before it was filed now waits for its day alone. */
export const fileRules = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ revisionId, number }, context) {
    const { store, actor, now, refuse, once } = context;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    const home = await keeperAtHome(store, seen, now);
    return once(async (tx) => {
      const revision = await cadresRevision(tx, revisionId, context);
      const saying = byHome(revision, actor, number);
      const moved = move(revision, 'file', 'village', now, saying) ?? refuse('not_now');
      const filing = { at: now, ...(number !== undefined && { number }) };
      const { edition, state } = moved.revision;
      const isPublished = state === 'published' && edition !== undefined;
      const filed = {
        ...{ ...moved.revision, filing },
        ...(isPublished && { comesAt: edition.validFrom }),
      };
      const next = isPublished ? undefined : nextBy(home, 'convention.publish', now);
      await pass(tx, revision, { ...moved, revision: filed }, next);
      return movedAnswer(filed);
    });
  },
});
