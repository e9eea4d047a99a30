import { withdrawMotion as contract } from '../../contracts/decisions';
import { digest } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import type { Hand } from './happening';
import { act, known, movedAnswer } from './moving';

/** A villager takes back the own motion; the party organisation may take back any, with the reason for everybody to read. */
export const withdrawMotionOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ decisionId, words }, context) {
    const { actor, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const isMover = actor.personId !== undefined && it.decision.moverId === actor.personId;
    const hands = it.hands.filter((hand) => (isMover ? MOVER : PARTY).includes(hand));
    const deed = { did: 'withdrawn', facts: { textHash: digest(words) } } as const;
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, { ...it, hands }, deed, { words });
      return movedAnswer(after);
    });
  },
});

const PARTY: readonly Hand[] = ['party_branch'];
const MOVER: readonly Hand[] = ['villager', 'party_branch', 'villagers_committee', 'township'];
