import { openMotion as contract } from '../../contracts/decisions';
import { type Matter, matters as known, type MotionSource } from '../../contracts/decisions-words';
import { implement } from '../../kernel/operation';
import { mattersElsewhere } from '../../law/decision-matters';
import { electionIn } from '../polls';
import { decisions } from './decision';
import type { Hand } from './happening';
import { groundFor, openMotion } from './moving-a-motion';
import { movedAnswer } from './moving';
import { handsOf, villageIn } from './offices';
import { MOVERS } from './phases';

export const openMotionOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ decisionId, villageId, title, text, matters, papers }, context) {
    const { actor, store, refuse } = context;
    const village = await villageIn(store, villageId);
    if (typeof village === 'string') {
      return refuse(village);
    }
    const hand = proposerOf(handsOf(actor, village)) ?? refuse('not_allowed');
    const stated = matters.find((it) => it in mattersElsewhere);
    const elsewhere = stated ?? (electionIn([title])?.is === 'certain' ? 'election' : undefined);
    if (elsewhere !== undefined) {
      return refuse('decided_elsewhere', { matter: elsewhere });
    }
    const decidable = matters.filter((it): it is Matter => known.some((one) => one === it));
    if (decidable.includes('convention')) {
      return refuse('begins_with_the_draft');
    }
    const ground = await groundFor(context, villageId);
    if (typeof ground === 'string') {
      return refuse(ground);
    }
    return context.once(async (tx) => {
      if (await tx.get(decisions, decisionId)) {
        return refuse('decision_id_taken');
      }
      const motion = {
        ...{ decisionId, villageId, title, text, matters: decidable, papers, hand },
        source: { kind: SOURCES[hand] ?? 'cadre' },
        ...(actor.personId !== undefined && { moverId: actor.personId }),
      };
      const opened = await openMotion(tx, motion, ground);
      return typeof opened === 'string' ? refuse(opened) : movedAnswer(opened);
    });
  },
});

const SOURCES: Partial<Record<Hand, MotionSource>> = {
  villager: 'villager',
  township: 'superior',
  county: 'superior',
};

/** Villagers, the village's cadres and the offices above may move; supervision looks on. */
function proposerOf(hands: readonly Hand[]): Hand | undefined {
  return hands.find((hand) => MOVERS.includes(hand));
}
