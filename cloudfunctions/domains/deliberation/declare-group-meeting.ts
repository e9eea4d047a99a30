import { declareGroupMeeting } from '../../contracts/deliberation';
import { implement } from '../../kernel/operation';
import { parameters } from '../../law/parameters';
import { placeOf, rollOf } from '../organisation';
import { hasBegun, meetings } from './meeting';
import { leadsGroup, mayCallSomewhere } from './policy';
import { neededOf, voicesOn } from './quorum';
import { adultsOn, hashOf, rolls, unsureOn } from './roll';
import { approach } from './standpoint';

/**
 * Before it starts the leader of the group says that it is to decide, and by which quorum. The roll is drawn and
 * frozen in the same step, so that nobody can be added or forgotten when it is known who came.
 */
export const declareGroupMeetingOperation = implement(declareGroupMeeting, {
  allow: mayCallSomewhere,
  async run({ meetingId, path, unsure }, context) {
    const { actor, store, now, once, refuse } = context;
    const declaredBy = actor.personId ?? refuse('not_allowed');
    const { meeting: seen } = await approach(store, meetingId, context);
    if ((await placeOf(store, seen.placeId))?.kind !== 'group') {
      return refuse('only_for_a_group');
    }
    if (!leadsGroup(actor, seen.placeId)) {
      return refuse('only_the_group_leader');
    }
    const lines = await rollOf(store, 'adults', seen.placeId, now);
    const said = new Map(unsure.map(({ personId, isAdult }) => [personId, isAdult]));
    const left = unsureOn(lines, said);
    if (left.length > 0) {
      return refuse('unsure_left', { personIds: left });
    }
    const homes = await rollOf(store, 'households', seen.placeId, now);
    const drawn = {
      path,
      adults: adultsOn(lines, said),
      households: homes.flatMap(({ householdId }) => householdId ?? []),
      quorum: parameters['meeting.group.quorum'].value,
      pass: parameters['meeting.group.pass'].value,
    };
    const due = voicesOn(drawn);
    if (due === 0) {
      return refuse('roll_empty');
    }
    const rollHash = hashOf(drawn);
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      if (meeting.state !== 'called') {
        return refuse('not_now');
      }
      if (hasBegun(meeting, now)) {
        return refuse('already_begun');
      }
      if (meeting.group) {
        return refuse('already_declared');
      }
      const roll = { id: meetingId, ...drawn, hash: rollHash, drawnAt: now, drawnBy: declaredBy };
      await tx.insert(rolls, roll);
      const group = { path, due, rollHash, declaredAt: now, declaredBy };
      await tx.replace(meetings, { ...meeting, group });
      return { due, needed: neededOf(due, drawn.quorum), rollHash };
    });
  },
});
