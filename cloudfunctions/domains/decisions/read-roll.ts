import { readRoll as contract } from '../../contracts/decisions-meetings';
import { implement } from '../../kernel/operation';
import { personOf } from '../organisation';
import { sideBySide } from '../side-by-side';
import { LINES_A_PAGE } from './frozen-roll';
import { interestedIn } from './interested';
import { known } from './moving';
import { maysCall } from './phases';
import { lineAfter, linesFrom, rollOfHash } from './roll-lines';

/**
 * The attendance list with full names, as it lies on the table at the door: for those who keep it, and for the
 * supervision committee that looks on.
 */
export const readRollOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, roll, after }, context) {
    const { actor, store, refuse } = context;
    const { decision, hands } =
      (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { meeting } = decision.process;
    const keepers = meeting ? maysCall(meeting.step, decision.process) : [];
    const looksOn = hands.includes('supervision_committee');
    if (!looksOn && !keepers.some((hand) => hands.includes(hand))) {
      return meeting ? refuse('not_allowed') : refuse('not_now');
    }
    const frozen = meeting?.rolls.find(({ kind }) => kind === roll) ?? refuse('roll_not_drawn');
    const kept = (await rollOfHash(store, decisionId, frozen.hash)) ?? refuse('roll_not_drawn');
    const from = lineAfter(after);
    const concerned = await interestedIn(store, decisionId);
    const lines = await linesFrom(store, kept, from, LINES_A_PAGE);
    const items = await sideBySide(lines, async ({ personId, ...line }) => ({
      ...line,
      name: (await personOf(store, personId))?.name ?? '',
      hasInterest: concerned.has(personId),
    }));
    const next = from + LINES_A_PAGE;
    return {
      ...{ due: frozen.due, hash: frozen.hash, items },
      ...(next < kept.due && { next: String(next) }),
    };
  },
});
