import type * as z from 'zod/mini';
import { changeMeeting } from '../../contracts/deliberation';
import { implement } from '../../kernel/operation';
import { numbered, takeWishes } from './agenda';
import { minutesOwed } from './clock';
import { hasBegun, type Meeting, meetings, TOPICS_MAX } from './meeting';
import { meetingLife } from './meeting-life';
import { conductable } from './people';
import { mayCallAt, mayCallSomewhere } from './policy';
import { approach } from './standpoint';
import { tellInvited } from './telling';

type Wanted = z.output<(typeof changeMeeting)['input']>;

/** Rain, a funeral, a host who is ill: until it begins it can be changed, and who was invited is told again. */
export const changeMeetingOperation = implement(changeMeeting, {
  allow: mayCallSomewhere,
  async run(wanted, context) {
    const { actor, store, now, once, refuse } = context;
    const personId = actor.personId ?? refuse('not_allowed');
    const { meeting: seen } = await approach(store, wanted.meetingId, context);
    if (!mayCallAt(actor, seen)) {
      return refuse('not_allowed');
    }
    const fits = await conductable(store, changed(seen, wanted), seen.villageId);
    if (fits !== 'good') {
      return refuse(fits);
    }
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, wanted.meetingId)) ?? refuse('meeting_not_found');
      if (!meetingLife.next(meeting.state, 'change', 'caller')) {
        return refuse('not_now');
      }
      if (hasBegun(meeting, now)) {
        return refuse('already_begun');
      }
      const next = changed(meeting, wanted);
      const what = whatChanged(meeting, next);
      if (what.length === 0) {
        return refuse('nothing_changed');
      }
      if (next.startsAt <= now) {
        return refuse('already_past');
      }
      if (next.topics.length > TOPICS_MAX) {
        return refuse('too_many_topics');
      }
      const added = next.topics.slice(meeting.topics.length);
      if (!(await takeWishes(tx, meeting, added, { at: now, personId }))) {
        return refuse('item_not_open');
      }
      const lines = what.map((it) => ({ at: now, byId: personId, what: it }));
      const changes = [...meeting.changes, ...lines];
      await tx.replace(meetings, { ...next, changes });
      await tellInvited(tx, meeting, { what: 'meeting_changed', n: changes.length, at: now });
      return { meetingId: meeting.id, startsAt: next.startsAt };
    });
  },
});

function changed(
  meeting: Meeting,
  { startsAt, yard, hostId, recorderId, answererIds, addTopics = [] }: Wanted,
): Meeting {
  return {
    ...meeting,
    ...(startsAt !== undefined && { startsAt, ...minutesOwed(startsAt) }),
    ...(yard !== undefined && { yard: yard.trim() }),
    ...(hostId !== undefined && { hostId }),
    ...(recorderId !== undefined && { recorderId }),
    ...(answererIds && { answererIds: [...new Set(answererIds)] }),
    topics: [...meeting.topics, ...numbered(meeting, addTopics)],
  };
}

function whatChanged(before: Meeting, after: Meeting): Meeting['changes'][number]['what'][] {
  const people = ({ hostId, recorderId, answererIds }: Meeting) =>
    [hostId, recorderId, ...answererIds].join(' ');
  return [
    ...(before.startsAt === after.startsAt ? [] : (['time'] as const)),
    ...(before.yard === after.yard ? [] : (['yard'] as const)),
    ...(people(before) === people(after) ? [] : (['people'] as const)),
    ...(before.topics.length === after.topics.length ? [] : (['topics'] as const)),
  ];
}
