import { readMeeting } from '../../contracts/deliberation';
import { implement } from '../../kernel/operation';
import { meetingPieces } from './meeting-pieces';
import { approach } from './standpoint';
import { showMeeting } from './view-meeting';

export const readMeetingOperation = implement(readMeeting, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId }, context) {
    const { actor, store, now } = context;
    const approached = await approach(store, meetingId, context);
    return showMeeting(approached, actor, await meetingPieces(approached, actor, context), now);
  },
});
