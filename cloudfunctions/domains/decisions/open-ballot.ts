import { openBallot as contract } from '../../contracts/decisions-meetings';
import { idOf } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { openPrepared, preparePoll } from '../polls';
import { decisions } from './decision';
import { known, movedAnswer } from './moving';
import { maysCall } from './phases';
import { everyLine, rollOfHash } from './roll-lines';

/**
 * The frozen roll of the meeting is the roll of the ballot. It is open like a raised hand: whoever is asked by name at the
 * meeting answers by name on the phone.
 */
export const openBallotOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, closesAt }, context) {
    const { actor, store, now, refuse } = context;
    const { decision, hands } =
      (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const meeting = decision.process.meeting ?? refuse('not_now');
    if (!maysCall(meeting.step, decision.process).some((hand) => hands.includes(hand))) {
      return refuse('not_allowed');
    }
    if (!meeting.rule.ways.includes('online')) {
      return refuse('online_not_binding');
    }
    if (now < meeting.meetingAt) {
      return refuse('before_the_meeting');
    }
    if (closesAt <= now) {
      return refuse('closing_is_past');
    }
    const [frozen] = meeting.rolls;
    const roll =
      (frozen && (await rollOfHash(store, decisionId, frozen.hash))) ?? refuse('not_now');
    const pollId = idOf('decision-ballot', decisionId, roll.hash);
    if (decision.ballotPollId !== undefined) {
      return refuse('already_open');
    }
    const lines = await everyLine(store, roll);
    const prepared = await preparePoll(context, {
      ...{ pollId, placeId: decision.villageId, villageId: decision.villageId },
      about: { kind: 'decision', id: decisionId },
      ...{ matter: 'common', question: decision.title, kind: 'yes_no', options: [] },
      ...{ roll: roll.kind, isSecret: false, ways: ['online'], decides: true },
      ...{ opensAt: now, closesAt, mayCloseEarly: true, openedBy: actor.personId ?? '' },
      lines: lines.map(({ personId }) => ({ personId, isSure: true })),
    });
    return context.once(async (tx) => {
      const current = (await tx.get(decisions, decisionId)) ?? refuse('decision_not_found');
      if (current.ballotPollId !== undefined) {
        return refuse('already_open');
      }
      if (current.process.meeting?.rolls[0]?.hash !== roll.hash) {
        return refuse('not_now');
      }
      await openPrepared(tx, prepared, now);
      await tx.replace(decisions, { ...current, ballotPollId: pollId });
      return { ...movedAnswer(current), pollId };
    });
  },
});
