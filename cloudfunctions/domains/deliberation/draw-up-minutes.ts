import { drawUpMinutes } from '../../contracts/deliberation-minutes';
import { implement } from '../../kernel/operation';
import { hasBegun, lastsUntil, meetings } from './meeting';
import { meetingLife } from './meeting-life';
import { minutes, wordsIn } from './minutes';
import { isNamedIn, namesToKeepOut } from './speakers';
import { approach } from './standpoint';
import { without } from './without';

/** The recorder's draft. What each said stands in the items; here is what was explained and how it went. */
export const drawUpMinutesOperation = implement(drawUpMinutes, {
  allow: ({ personId }) => personId !== undefined,
  async run(wanted, context) {
    const { meetingId, talk, summary, ...told } = without(wanted, 'callId');
    const { actor, store, now, once, refuse } = context;
    const { meeting: seen } = await approach(store, meetingId, context);
    const drawnUpBy = actor.personId ?? refuse('not_allowed');
    if (drawnUpBy !== seen.recorderId) {
      return refuse('not_allowed');
    }
    const written = {
      ...told,
      ...(talk !== undefined && { talk: talk.trim() }),
      ...(summary !== undefined && { summary: summary.trim() }),
    };
    const isNaming = isNamedIn(wordsIn(written), await namesToKeepOut(store, meetingId));

    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      const state = meetingLife.next(meeting.state, 'draw_up', 'recorder') ?? refuse('not_now');
      if (!hasBegun(meeting, now)) {
        return refuse('not_begun');
      }
      const { heldFrom, heldUntil } = told;
      if (heldFrom >= heldUntil || heldUntil > Math.min(now, lastsUntil(meeting))) {
        return refuse('times_wrong');
      }
      const ids = meeting.topics.map(({ id }) => id);
      if (told.topics.some(({ topicId }) => !ids.includes(topicId))) {
        return refuse('topic_not_found');
      }
      if (isNaming) {
        return refuse('names_a_speaker');
      }
      const earlier = await tx.get(minutes, meetingId);
      const edition = (earlier?.edition ?? 0) + 1;
      const draft = { id: meetingId, edition, ...written, drawnUpAt: now, drawnUpBy };
      await (earlier
        ? tx.replace(minutes, { ...draft, version: earlier.version })
        : tx.insert(minutes, draft));
      await tx.replace(meetings, { ...meeting, state });
      return { meetingId, edition };
    });
  },
});
