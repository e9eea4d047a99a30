import { openRecording } from '../../contracts/deliberation-items';
import { implement, type Operation } from '../../kernel/operation';
import type { Recordings } from './files';
import { approachItem } from './item-approach';
import { mayKnowSpeaker } from './item-policy';
import { saidAbout } from './said';

/** Long enough to listen on a slow line, too short to be passed around. */
const LASTS_MS = 10 * 60_000;

/**
 * A voice tells who speaks. So the recording of somebody who spoke without a name is heard only by those who may know
 * who it was.
 */
export function openRecordingOperation(recordings: Recordings): Operation {
  return implement(openRecording, {
    allow: ({ personId }) => personId !== undefined,
    async run({ itemId, fileId }, context) {
      const { store, vault, now, refuse } = context;
      const { item, side } = await approachItem(store, itemId, context);
      if (!mayKnowSpeaker(item, side)) {
        return refuse('attachment_not_found');
      }
      const attachments = (await saidAbout(store, vault, itemId)).get(0)?.attachments ?? [];
      const isHere = attachments.some((it) => it.fileId === fileId);
      const until = now + LASTS_MS;
      const url = isHere ? await recordings.addressOf(fileId, { from: now, until }) : undefined;
      return url === undefined ? refuse('attachment_not_found') : { url, until };
    },
  });
}
