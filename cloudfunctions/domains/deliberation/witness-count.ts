import { witnessCount } from '../../contracts/deliberation-attendance';
import { implement } from '../../kernel/operation';
import { witnessFault } from '../polls';
import { signInId, signIns } from './attendance';
import { handsOf, isAlike, lastCounts } from './hand-count';
import { meetings } from './meeting';
import { conducts, counterIn } from './policy';
import { approach } from './standpoint';

/**
 * A witness comes with the own phone and the own figure. Nobody is named as one beforehand: whoever sits in the yard
 * and does not conduct the meeting can be. Once the attendance is closed nothing is witnessed any more, so that the
 * minutes hold what stood.
 */
export const witnessCountOperation = implement(witnessCount, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId, countId, agree, against, abstain }, context) {
    const { actor, store, now, once, refuse } = context;
    const { meeting: seen } = await approach(store, meetingId, context);
    if (conducts(seen, actor)) {
      return refuse('not_allowed');
    }
    const hands = { agree, against, abstain };
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      const { counts, group } = meeting;
      const count = counts.find(({ id }) => id === countId) ?? refuse('count_not_found');
      if (meeting.attendanceClosedAt !== undefined) {
        return refuse('minutes_closed');
      }
      const witness = counterIn(meeting, actor);
      if (!(await tx.get(signIns, signInId(meetingId, witness.personId)))) {
        return refuse('witness_not_there');
      }
      const fault = lastCounts(counts).has(count)
        ? witnessFault(count, witness)
        : ('needs_no_witness' as const);
      if (fault) {
        return refuse(fault);
      }
      if (group && handsOf(hands) > group.due) {
        return refuse('more_than_the_roll', { due: group.due });
      }
      const agrees = isAlike(hands, count);
      const witnesses = [...count.witnesses, { ...witness, ...hands, agrees, witnessedAt: now }];
      await tx.replace(meetings, {
        ...meeting,
        counts: counts.map((it) => (it === count ? { ...count, witnesses } : it)),
      });
      return { meetingId, countId, agrees };
    });
  },
});
