import { addWords } from '../../contracts/requests';
import { implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { mayKeep } from '../organisation';
import { LINES_MAX } from './diary';
import { areOf, isEmpty, keep, lock } from './letter';
import { type Moved, move, save } from './life';
import { byFiler, byOffice, movedAnswer } from './moving';
import { moverOf, readerOf } from './policy';
import { requests } from './request';

/**
 * A line more from whoever filed it, stands for others in it, or holds it. It moves nothing and no clock; the
 * other side is told.
 */
export const addWordsOperation = implement(addWords, {
  allow: ({ openid }) => openid !== undefined,
  run: async ({ requestId, key, words: text, attachments }, context) => {
    const { store, now, actor, vault, refuse } = context;
    const written = { attachments, ...(text !== undefined && { text }) };
    if (isEmpty(written)) {
      return refuse('words_missing');
    }
    if (!areOf(requestId, attachments)) {
      return refuse('attachment_not_yours');
    }
    if (!(await mayKeep(store, actor.openid, attachments))) {
      return refuse('recording_not_agreed');
    }
    const locked = lock(vault, written);

    return context.once(async (tx) => {
      const request = await tx.get(requests, requestId);
      const reader = request && readerOf(request, { actor, key });
      if (!request || !reader) {
        return refuse('request_not_found');
      }
      const mover = moverOf(reader);
      if (mover === undefined || mover === 'colleague') {
        return refuse('not_allowed');
      }
      if (request.lines >= LINES_MAX) {
        return refuse('too_many_lines');
      }
      const saying =
        reader === 'holder' ? byOffice(request, actor.personId) : byFiler(request, actor.personId);
      const moved = move(request, 'add_words', mover, now, saying) ?? refuse('not_now');
      await save(tx, moved);
      await keep(tx, moved.line, locked);
      await tellAdded(tx, moved);
      return movedAnswer(moved);
    });
  },
});

function tellAdded(tx: Transaction, { request, line }: Moved): Promise<void> {
  const { id: requestId, filerId, holderId, office, sealed } = request;
  const facts = {
    requestId,
    by: line.by === 'office' ? ('office' as const) : ('filer' as const),
    ...(filerId !== undefined && { filerId }),
    holderId,
    officeId: office.id,
    sealed,
  };
  return tell(tx, 'request.words-added', { key: [line.id], at: line.at, facts });
}
