import { cancelMeeting } from '../../contracts/deliberation';
import { implement } from '../../kernel/operation';
import { attendanceOf } from './attendance';
import { meetings } from './meeting';
import { meetingLife } from './meeting-life';
import { mayCallAt, mayCallSomewhere } from './policy';
import { approach } from './standpoint';
import { tellInvited } from './telling';
import { without } from './without';

/** It does not take place, with the reason. A meeting to which people came has met, however short it was. */
export const cancelMeetingOperation = implement(cancelMeeting, {
  allow: mayCallSomewhere,
  async run({ meetingId, reason }, context) {
    const { actor, store, now, once, refuse } = context;
    const byId = actor.personId ?? refuse('not_allowed');
    const { meeting: seen } = await approach(store, meetingId, context);
    if (!mayCallAt(actor, seen)) {
      return refuse('not_allowed');
    }
    if ((await attendanceOf(store, meetingId)).length > 0) {
      return refuse('has_met');
    }
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      const state = meetingLife.next(meeting.state, 'cancel', 'caller') ?? refuse('not_now');
      const cancelled = { at: now, byId, reason: reason.trim() };
      const rests = without(meeting, 'minutesRemindAt');
      await tx.replace(meetings, { ...rests, state, cancelled });
      await tellInvited(tx, meeting, { what: 'meeting_cancelled', n: 0, at: now });
      return { meetingId, state };
    });
  },
});
