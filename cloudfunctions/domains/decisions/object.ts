import { object as contract } from '../../contracts/decisions-notices';
import { digest } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { givenTo } from './objection-duty';
import { objections } from './objection';
import { act, known } from './moving';

/** Everybody who lives in the village may object; the fingerprint in the diary is salted, so that nobody guesses words from it. */
export const objectOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ decisionId, objectionId, words }, context) {
    const { actor, now, random, vault, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    if (!it.hands.includes('villager') || actor.personId === undefined) {
      return refuse('not_of_this_village');
    }
    const { personId } = actor;
    const sealed = vault.seal(words);
    const textHash = digest(JSON.stringify([random(), words]));
    return context.once(async (tx) => {
      if (await tx.get(objections, objectionId)) {
        return refuse('objection_id_taken');
      }
      const facts = { objection: objectionId, textHash };
      const villager = { ...it, hands: ['villager'] as const };
      const { after } = await act(tx, contract, context, villager, { did: 'objected', facts });
      const fresh = { id: objectionId, decisionId, personId, filedAt: now, sealed };
      const filed = { ...fresh, answers: [], rises: [] };
      const { duty } = await givenTo(tx, filed, { process: after.process, seats: it.seats, now });
      await tx.insert(objections, { ...filed, ...(duty && { duty }) });
      return { objectionId, dueAt: duty?.dueAt ?? now };
    });
  },
});
