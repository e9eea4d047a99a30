import { signIn as contract } from '../../contracts/deliberation-attendance';
import { implement, type Operation } from '../../kernel/operation';
import type { CodeOfMeeting } from './code-of-meeting';
import { meetings } from './meeting';
import { draftedSignIn, signInAs } from './sign-in-as';
import { timeOfSignIn } from './sign-in-time';

/**
 * Whoever stands at the poster signs in with its code, online or later. Anybody may who is in some village's register:
 * who does not live here is a guest. Both clocks are kept, the phone's and ours.
 */
export function signInOperation(codeOfMeeting: CodeOfMeeting): Operation {
  return implement(contract, {
    allow: ({ personId }) => personId !== undefined,
    async run({ meetingId, code, signedAt }, context) {
      const { actor, store, now, once, refuse } = context;
      const personId = actor.personId ?? refuse('not_allowed');
      const seen = (await store.get(meetings, meetingId)) ?? refuse('meeting_not_found');
      const hangs = await codeOfMeeting(code, context);
      if (hangs?.meetingId !== meetingId || hangs.villageId !== seen.villageId) {
        return refuse('wrong_code');
      }
      const { revoked } = hangs;
      if (revoked && (revoked.isMisused || revoked.at <= signedAt)) {
        return refuse('code_revoked');
      }
      const time = timeOfSignIn(seen, { signedAt, receivedAt: now });
      if (time !== 'good') {
        return refuse(time);
      }
      const drafted =
        (await draftedSignIn(seen, personId, { way: 'code', signedAt }, context)) ??
        refuse('not_allowed');
      return once(async (tx) => {
        const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
        if (meeting.state === 'cancelled') {
          return refuse('meeting_cancelled');
        }
        const { signIn, isNew } = await signInAs(tx, meeting, drafted);
        const { signedAt: claimedAt, receivedAt, isAddition } = signIn;
        return { meetingId, signedAt: claimedAt, receivedAt, isNew, isAddition };
      });
    },
  });
}
