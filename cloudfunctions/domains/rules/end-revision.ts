import { endRevision as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { openBook } from './book';
import { pass } from './duty';
import { move } from './life';
import { byHome, leadersRevision, movedAnswer } from './moving';
import { without } from './without';

/** Given up: the rules that count go on counting, and another revision may begin. */
export const endRevision = implement(contract, {
  allow: ({ held }) => held.length > 0,
  run: ({ revisionId, reason }, context) =>
    context.once(async (tx) => {
      const { actor, now, refuse } = context;
      const revision = await leadersRevision(tx, revisionId, context);
      const saying = byHome(revision, actor, reason);
      const moved = move(revision, 'end', 'village', now, saying) ?? refuse('not_now');
      const { book, keep } = await openBook(tx, revision.villageId);
      await keep(without(book, 'openRevisionId'));
      await pass(tx, revision, moved, undefined);
      return movedAnswer(moved.revision);
    }),
});
