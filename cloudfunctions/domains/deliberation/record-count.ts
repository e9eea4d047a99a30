import { recordCount } from '../../contracts/deliberation-attendance';
import { implement } from '../../kernel/operation';
import { attendanceOf, signInId, signIns } from './attendance';
import { type HandCount, hasBegun, meetings } from './meeting';
import { namesOf } from './names';
import { conducts } from './policy';
import { handsOf, standingOf } from './quorum';
import { rolls } from './roll';
import { approach } from './standpoint';
import { showCounts } from './view-meeting';
import { without } from './without';

/**
 * Hands are counted before two witnesses who are there themselves and do not conduct the meeting. Counting the same
 * topic again adds a count; the last one stands, and the earlier ones stay to be seen.
 */
export const recordCountOperation = implement(recordCount, {
  allow: ({ personId }) => personId !== undefined,
  async run(wanted, context) {
    const { meetingId, ...counted } = without(wanted, 'callId');
    const { actor, store, now, once, refuse } = context;
    const byId = actor.personId ?? refuse('not_allowed');
    const { meeting: seen } = await approach(store, meetingId, context);
    if (!conducts(seen, actor)) {
      return refuse('not_allowed');
    }
    const count: HandCount = { ...counted, question: counted.question.trim(), byId, at: now };
    const { witnessIds } = count;
    const [roll, attendance] = await Promise.all([
      store.get(rolls, meetingId),
      attendanceOf(store, meetingId),
    ]);
    const witnessesOfAll = [...seen.counts.flatMap((it) => it.witnessIds), ...witnessIds];
    const names = await namesOf(store, witnessesOfAll);

    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      if (!meeting.group || !roll) {
        return refuse('not_declared');
      }
      if (!hasBegun(meeting, now)) {
        return refuse('not_begun');
      }
      if (meeting.attendanceClosedAt !== undefined) {
        return refuse('minutes_closed');
      }
      if (!meeting.topics.some(({ id }) => id === count.topicId)) {
        return refuse('topic_not_found');
      }
      if (handsOf(count) > meeting.group.due) {
        return refuse('more_than_the_roll', { due: meeting.group.due });
      }
      const apart = new Set([...witnessIds, meeting.hostId, meeting.recorderId]);
      if (apart.size < witnessIds.length + 2) {
        return refuse('witnesses_not_two');
      }
      for (const witnessId of witnessIds) {
        if (!(await tx.get(signIns, signInId(meetingId, witnessId)))) {
          return refuse('witness_not_there');
        }
      }
      const counts = [...meeting.counts, count];
      await tx.replace(meetings, { ...meeting, counts });
      const standing = standingOf(meeting, roll, attendance);
      return { counts: showCounts({ counts }, { names, standing, roll, reader: byId }) };
    });
  },
});
