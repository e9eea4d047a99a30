import { previewRoll } from '../../contracts/deliberation';
import { implement } from '../../kernel/operation';
import { placeOf, rollOf } from '../organisation';
import { nameFor, namesOf } from './names';
import { leadsGroup, mayCallSomewhere } from './policy';
import { unsureOn } from './roll';
import { approach } from './standpoint';

/** Shows the group leader who would be due, and of whom it has to be said whether they are eighteen. */
export const previewRollOperation = implement(previewRoll, {
  allow: mayCallSomewhere,
  async run({ meetingId }, context) {
    const { actor, store, now, refuse } = context;
    const { meeting } = await approach(store, meetingId, context);
    if ((await placeOf(store, meeting.placeId))?.kind !== 'group') {
      return refuse('only_for_a_group');
    }
    if (!leadsGroup(actor, meeting.placeId)) {
      return refuse('only_the_group_leader');
    }
    const [adults, households] = await Promise.all([
      rollOf(store, 'adults', meeting.placeId, now),
      rollOf(store, 'households', meeting.placeId, now),
    ]);
    const unsure = unsureOn(adults);
    const names = await namesOf(store, unsure);
    return {
      adults: adults.length - unsure.length,
      households: households.length,
      unsure: unsure.map((personId) => ({ personId, name: nameFor(names, personId) })),
    };
  },
});
