import { signInOthers } from '../../contracts/deliberation-attendance';
import { implement } from '../../kernel/operation';
import { mayHelpIn } from '../organisation';
import { meetings } from './meeting';
import { conducts } from './policy';
import { draftedSignIn, signInAs } from './sign-in-as';
import { timeOfSignIn } from './sign-in-time';
import { approach } from './standpoint';

/** Those without a phone are written down by the host, the recorder, or whoever helps people in the village. */
export const signInOthersOperation = implement(signInOthers, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId, personIds, signedAt }, context) {
    const { actor, store, now, once, refuse } = context;
    const byId = actor.personId ?? refuse('not_allowed');
    const { meeting: seen } = await approach(store, meetingId, context);
    if (!conducts(seen, actor) && !(await mayHelpIn(store, actor, seen.villageId))) {
      return refuse('not_allowed');
    }
    const time = timeOfSignIn(seen, { signedAt, receivedAt: now });
    if (time !== 'good') {
      return refuse(time);
    }
    const how = { way: 'by_cadre' as const, byId, signedAt };
    const all = await Promise.all(
      [...new Set(personIds)].map((it) => draftedSignIn(seen, it, how, context)),
    );
    const drafted = all.map((it) => it ?? refuse('person_not_found'));
    return once(async (tx) => {
      const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      if (meeting.state === 'cancelled') {
        return refuse('meeting_cancelled');
      }
      let added = 0;
      for (const it of drafted) {
        const { isNew } = await signInAs(tx, meeting, it);
        added += isNew ? 1 : 0;
      }
      const isAddition = meeting.attendanceClosedAt !== undefined;
      return { added, already: drafted.length - added, isAddition };
    });
  },
});
