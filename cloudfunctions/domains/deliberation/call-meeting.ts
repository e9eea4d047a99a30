import { callMeeting } from '../../contracts/deliberation';
import { implement } from '../../kernel/operation';
import { idAt, placeOf, rollOf } from '../organisation';
import { numbered, takeWishes } from './agenda';
import { minutesOwed } from './clock';
import { meetings } from './meeting';
import { conductable } from './people';
import { MEETING_PLACES, mayCallAt, mayCallSomewhere } from './policy';
import { tellInvited } from './telling';
import { without } from './without';

/** Somebody who may calls the people of a place together, and they are told. */
export const callMeetingOperation = implement(callMeeting, {
  allow: mayCallSomewhere,
  async run(wanted, context) {
    const { topics: asked, answererIds, yard, meetingId, ...called } = without(wanted, 'callId');
    const { actor, store, now, once, refuse } = context;
    const calledBy = actor.personId ?? refuse('not_allowed');
    const place = (await placeOf(store, called.placeId)) ?? refuse('place_not_found');
    const villageId = idAt(place, 'village');
    if (villageId === undefined || !MEETING_PLACES.includes(place.kind)) {
      return refuse('not_such_a_place');
    }
    if (!mayCallAt(actor, { placeId: place.id, villageId })) {
      return refuse('not_allowed');
    }
    if (called.startsAt <= now) {
      return refuse('already_past');
    }
    const people = { ...called, answererIds: [...new Set(answererIds)] };
    const fits = await conductable(store, people, villageId);
    if (fits !== 'good') {
      return refuse(fits);
    }
    const topics = numbered({ id: meetingId, topics: [] }, asked);
    const invited = (await rollOf(store, 'adults', place.id, now)).length;
    const meeting = {
      ...people,
      ...{ id: meetingId, state: 'called' as const, villageId, yard: yard.trim() },
      ...{ calledAt: now, calledBy, topics, invited },
      ...{ changes: [], headcounts: [], counts: [], corrections: 0 },
      ...minutesOwed(called.startsAt),
    };
    return once(async (tx) => {
      if (await tx.get(meetings, meetingId)) {
        return refuse('meeting_id_taken');
      }
      if (!(await takeWishes(tx, meeting, topics, { at: now, personId: calledBy }))) {
        return refuse('item_not_open');
      }
      await tx.insert(meetings, meeting);
      await tellInvited(tx, meeting, { what: 'meeting_called', n: 0, at: now });
      return { meetingId, state: meeting.state, startsAt: meeting.startsAt };
    });
  },
});
