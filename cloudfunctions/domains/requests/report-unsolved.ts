import { reportUnsolved } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import { reopenedDue } from './alarms';
import { tellGiven, withDuty } from './duty';
import { keep, lock } from './letter';
import { move, save } from './life';
import { byFiler, filedRequest, movedAnswer, tellStep } from './moving';
import { keeper } from './owner';
import type { Request } from './request';
import { without } from './without';

/** Not solved: it goes on where it was, with the one who answered while they hold the post. */
export const reportUnsolvedOperation = implement(reportUnsolved, {
  allow: ({ openid }) => openid !== undefined,
  run: async ({ requestId, key, words: text }, context) => {
    const { now, store, vault, refuse } = context;
    const seen = await filedRequest(store, { requestId, key }, context);
    const found = await keeper(store, seen, now);
    const locked = lock(vault, { text, attachments: [] });

    return context.once(async (tx) => {
      const request = await filedRequest(tx, { requestId, key }, context);
      const saying = byFiler(request);
      const moved = move(request, 'report_unsolved', 'filer', now, saying) ?? refuse('not_now');
      const dueAt = reopenedDue(request, now);
      const reopened = { ...withDuty(unanswered(moved.request), found, { dueAt, now }), dueAt };
      await save(tx, { ...moved, request: reopened });
      await keep(tx, moved.line, locked);
      await tellGiven(tx, reopened, now);
      await tellStep(tx, 'request.reopened', moved);
      return { ...movedAnswer(moved), dueAt };
    });
  },
});

/** The answer stands in the diary; the request itself has none any more. */
function unanswered(request: Request): Request {
  return without(request, 'silenceAt', 'outcome', 'proved');
}
