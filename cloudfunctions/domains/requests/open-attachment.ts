import { openAttachment } from '../../contracts/requests';
import { implement, type Operation } from '../../kernel/operation';
import type { FileDesk } from './files';
import { openLetters } from './letter';
import { mayReadWords } from './policy';
import { isRevealedTo, readerIn } from './reader';
import { requests } from './request';

/** Long enough to look and to listen on a slow line, too short to be passed around. */
const LASTS_MS = 10 * 60_000;

/**
 * The photo or the recording that came with somebody's words, for whoever may read those words. What is sealed
 * opens only under a reason that stands in the diary already.
 */
export function openAttachmentOperation(files: FileDesk): Operation {
  return implement(openAttachment, {
    allow: ({ openid }) => openid !== undefined,
    run: async ({ requestId, fileId, key, revealId }, context) => {
      const { store, vault, actor, now, refuse } = context;
      const request = await store.get(requests, requestId);
      const reader = request && (await readerIn(store, request, { actor, key }));
      if (!request || !reader) {
        return refuse('request_not_found');
      }
      const isRevealed = await isRevealedTo(reader, { requestId, revealId }, context);
      if (!mayReadWords(request, reader, isRevealed)) {
        return refuse(mayReadWords(request, reader, true) ? 'not_revealed' : 'not_allowed');
      }
      const written = [...(await openLetters(store, vault, requestId)).values()];
      const isHere = written.some(({ attachments }) =>
        attachments.some((it) => it.fileId === fileId),
      );
      const until = now + LASTS_MS;
      const url = isHere ? await files.addressOf(fileId, { from: now, until }) : undefined;
      return url === undefined ? refuse('attachment_not_found') : { url, until };
    },
  });
}
