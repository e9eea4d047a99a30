import { recordCount } from '../../contracts/deliberation-attendance';
import { implement } from '../../kernel/operation';
import { countId, COUNTS_MAX, handsOf, type HandCount } from './hand-count';
import { hasBegun, meetings } from './meeting';
import { conducts, counterIn } from './policy';
import { approach } from './standpoint';
import { without } from './without';

/**
 * Whoever conducts the meeting writes down how many hands there were. It decides nothing until two who are there have
 * counted the same. Counting the same question again adds a count, and the earlier one stays to be seen.
 */
export const recordCountOperation = implement(recordCount, {
  allow: ({ personId }) => personId !== undefined,
  async run(wanted, context) {
    const { meetingId, ...counted } = without(wanted, 'callId');
    const { actor, store, now, once, refuse } = context;
    const { meeting: seen } = await approach(store, meetingId, context);
    if (!conducts(seen, actor)) {
      return refuse('not_allowed');
    }
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      if (!meeting.group) {
        return refuse('not_declared');
      }
      if (!hasBegun(meeting, now)) {
        return refuse('not_begun');
      }
      if (meeting.attendanceClosedAt !== undefined) {
        return refuse('minutes_closed');
      }
      if (!meeting.topics.some(({ id }) => id === counted.topicId)) {
        return refuse('topic_not_found');
      }
      if (handsOf(counted) > meeting.group.due) {
        return refuse('more_than_the_roll', { due: meeting.group.due });
      }
      if (meeting.counts.length >= COUNTS_MAX) {
        return refuse('too_many_counts');
      }
      const count: HandCount = {
        ...{ id: countId(meetingId, meeting.counts.length + 1), ...counted },
        question: counted.question.trim(),
        ...{ recordedBy: counterIn(meeting, actor), at: now, witnesses: [] },
      };
      await tx.replace(meetings, { ...meeting, counts: [...meeting.counts, count] });
      return { meetingId, countId: count.id };
    });
  },
});
