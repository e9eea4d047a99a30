import { recordHeadcount } from '../../contracts/deliberation-attendance';
import { implement } from '../../kernel/operation';
import { attendanceOf, numbersOf } from './attendance';
import { hasBegun, meetings } from './meeting';
import { conducts } from './policy';
import { approach } from './standpoint';

/** The heads under the eaves, those included who do not want their name taken down. Counting again adds a line. */
export const recordHeadcountOperation = implement(recordHeadcount, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId, people }, context) {
    const { actor, store, now, once, refuse } = context;
    const byId = actor.personId ?? refuse('not_allowed');
    const { meeting: seen } = await approach(store, meetingId, context);
    if (!conducts(seen, actor)) {
      return refuse('not_allowed');
    }
    const { persons, guests } = numbersOf(await attendanceOf(store, meetingId), seen);
    const names = persons + guests;
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      if (meeting.state === 'cancelled') {
        return refuse('meeting_cancelled');
      }
      if (meeting.attendanceClosedAt !== undefined) {
        return refuse('minutes_closed');
      }
      if (!hasBegun(meeting, now)) {
        return refuse('not_begun');
      }
      if (people < names) {
        return refuse('fewer_than_names', { names });
      }
      const headcounts = [...meeting.headcounts, { people, at: now, byId }];
      await tx.replace(meetings, { ...meeting, headcounts });
      return { headcount: people, names };
    });
  },
});
