import { readRoll as contract } from '../../contracts/decisions-meetings';
import { implement } from '../../kernel/operation';
import { personOf } from '../organisation';
import { frozenRolls, rollIdOf } from './frozen-roll';
import { interestedIn } from './interested';
import { known } from './moving';
import { maysCall } from './phases';

const PAGE = 100;

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
    const kept =
      (await store.get(frozenRolls, rollIdOf(decisionId, frozen.hash))) ?? refuse('roll_not_drawn');
    const from = Number(after ?? 0) || 0;
    const concerned = await interestedIn(store, decisionId);
    const items = await Promise.all(
      kept.people.slice(from, from + PAGE).map(async (personId, at) => {
        const householdId = kept.homes[from + at] ?? '';
        return {
          line: from + at,
          name: (await personOf(store, personId))?.name ?? '',
          ...(householdId !== '' && { householdId }),
          hasInterest: concerned.has(personId),
        };
      }),
    );
    const next = from + PAGE;
    return {
      ...{ due: frozen.due, hash: frozen.hash, items },
      ...(next < kept.people.length && { next: String(next) }),
    };
  },
});
