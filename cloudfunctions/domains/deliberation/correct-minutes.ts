import { correctMinutes } from '../../contracts/deliberation-minutes';
import { implement } from '../../kernel/operation';
import { meetings } from './meeting';
import { correctionId, corrections, CORRECTIONS_MAX } from './minutes';
import { conducts } from './policy';
import { isNamedIn, namesToKeepOut } from './speakers';
import { approach } from './standpoint';
import { tellInvited } from './telling';

/** What is wrong stays to be read, and what is right stands beside it with its reason; everybody is told. */
export const correctMinutesOperation = implement(correctMinutes, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId, words, reason }, context) {
    const { actor, store, now, once, refuse } = context;
    const { meeting: seen } = await approach(store, meetingId, context);
    const byId = actor.personId ?? refuse('not_allowed');
    if (!conducts(seen, actor)) {
      return refuse('not_allowed');
    }
    const hidden = await namesToKeepOut(store, meetingId);
    if (isNamedIn(`${words}\n${reason}`, hidden)) {
      return refuse('names_a_speaker');
    }
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      if (meeting.state !== 'published') {
        return refuse('not_now');
      }
      const n = meeting.corrections + 1;
      if (n > CORRECTIONS_MAX) {
        return refuse('too_many_corrections');
      }
      const id = correctionId(meetingId, n);
      const line = { id, meetingId, n, at: now, byId, words: words.trim(), reason: reason.trim() };
      await tx.insert(corrections, line);
      await tx.replace(meetings, { ...meeting, corrections: n });
      await tellInvited(tx, meeting, { what: 'minutes_published', n, at: now });
      return { meetingId, corrections: n };
    });
  },
});
