import { signDemand as contract } from '../../contracts/decisions';
import type { Demander } from '../../contracts/decisions-words';
import { implement } from '../../kernel/operation';
import { rollHash } from './chain';
import { decisions } from './decision';
import { demandersOf, neededFor } from './demanders';
import { voicesOf } from './frozen-roll';
import { act, known } from './moving';
import { isBeforeTheVote } from './phases';
import { signatureIdOf, signatures } from './said';
import { meets } from './tally';

export const signDemandOperation = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ decisionId, by }, context) {
    const { actor, store, now, random, refuse } = context;
    const { personId = '' } = actor;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { process, villageId } = it.decision;
    if (!process.lawful.demands.some((demand) => demand.by === by)) {
      return refuse('no_demand_on_this_track');
    }
    const lines = await demandersOf(store, by, villageId, now);
    if (!lines.some((line) => line.personId === personId && line.isSure)) {
      return refuse(by === 'villagers' ? 'not_of_this_village' : 'not_a_representative');
    }
    const kind = by === 'villagers' ? 'adults' : 'representatives_assembly';
    const salt = random();
    const due = lines.length;
    return context.once(async (tx) => {
      const decision = (await tx.get(decisions, decisionId)) ?? refuse('decision_not_found');
      if (!isBeforeTheVote(decision.process)) {
        return refuse('not_now');
      }
      const id = signatureIdOf(decisionId, by, personId);
      if (await tx.get(signatures, id)) {
        return refuse('already_signed');
      }
      await tx.insert(signatures, { id, decisionId, by, personId, at: now });
      const count = decision.signed[by] + 1;
      const signed = { ...decision.signed, [by]: count };
      const electors = { ...decision.electors, [by]: due };
      if (isReachedNow(decision.process, by, count, due)) {
        const roll = rollHash(kind, voicesOf(kind, salt, lines));
        const deed = { did: 'demanded', facts: { who: by, signatures: count, due, roll } } as const;
        const villager = { ...it, hands: ['villager'] as const };
        await act(tx, contract, context, villager, deed, {}, { signed, electors });
      } else {
        await tx.replace(decisions, { ...decision, signed, electors });
      }
      const needed = neededFor(process.lawful, by, due);
      return { signatures: count, needed, isReached: count >= needed };
    });
  },
});

function isReachedNow(
  { lawful, obliged, meeting }: Parameters<typeof isBeforeTheVote>[0],
  by: Demander,
  count: number,
  due: number,
): boolean {
  return (
    meeting?.step !== 'resolution' &&
    lawful.demands.some(
      (it) => it.by === by && !obliged.includes(it.body) && meets(count, due, it.share),
    )
  );
}
