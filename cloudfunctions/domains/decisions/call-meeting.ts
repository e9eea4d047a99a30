import { callMeeting as contract } from '../../contracts/decisions-meetings';
import type { RollKind } from '../../contracts/organisation-words';
import { implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import type { RollLine } from '../organisation';
import { publicPapers } from './book';
import { ruleFor } from './calling';
import { rollHash, type Voice } from './chain';
import { compositionOf } from './composition';
import { asDelegated, delegations, stateOn } from './delegation';
import { draw, type DrawnRoll, settled } from './drawing';
import { frozenRolls, rollIdOf, voicesOf } from './frozen-roll';
import type { Calling } from './happening';
import { act, known, movedAnswer } from './moving';
import { maysCall } from './phases';
import { bodyOf } from './preview-roll';
import { tellTheDue } from './telling';

export const callMeetingOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { decisionId, step, meetingAt, place, papers, delegationId, ofAge, notOfAge } = input;
    const { actor, store, now, random, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { decision } = it;
    if (!maysCall(step, decision.process).some((hand) => it.hands.includes(hand))) {
      return refuse('not_allowed');
    }
    const wanted = bodyOf(decision.process, step, input.body);
    const rule = ruleFor(decision.process, step, wanted) ?? refuse('body_not_for_matter');
    const drawing = await draw(store, decision, rule, now);
    const { rolls, slipsRoll } =
      settled(drawing, ofAge, notOfAge) ??
      refuse('say_who_is_of_age', { people: drawing.unsure.length });
    const { villageId } = decision;
    const { lacking } = await compositionOf(store, { villageId, body: rule.body, rolls }, now);
    if (lacking) {
      return refuse(lacking.because, lacking.facts);
    }
    const delegation =
      delegationId === undefined ? undefined : await store.get(delegations, delegationId);
    if (delegation && delegation.villageId !== decision.villageId) {
      return refuse('delegation_missing');
    }
    if (delegation && stateOn(delegation, now) !== 'in_force') {
      return refuse('delegation_not_in_force');
    }
    const frozen = rolls.map((roll) => froze(roll, random()));
    const slips = slipsRoll && froze(slipsRoll, random());
    const facts: Calling = {
      ...{ step, body: rule.body, meetingAt, place, isMerged: input.isMerged ?? false },
      papers: publicPapers(papers),
      rolls: frozen.map(({ kind, voices }) => ({ kind, lines: voices })),
      ...(slips && { slipsRoll: slips.voices }),
      ...(delegation && { delegation: asDelegated(delegation) }),
    };
    return context.once(async (tx) => {
      const { after } = await act(tx, contract, context, it, { did: 'called', facts }, { papers });
      for (const roll of [...frozen, ...(slips ? [slips] : [])]) {
        await keepRoll(tx, decisionId, roll);
      }
      await tellTheDue(tx, after, { rolls: frozen, what: 'assembly_called', at: now });
      return {
        ...movedAnswer(after),
        rolls: frozen.map(({ kind, voices, hash }) => ({ kind, due: voices.length, hash })),
      };
    });
  },
});

interface Frozen {
  readonly kind: RollKind;
  readonly salt: string;
  readonly lines: readonly RollLine[];
  readonly voices: readonly Voice[];
  readonly hash: string;
}

/** From now on who moves in or out changes nothing about this meeting. */
function froze({ kind, lines }: DrawnRoll, salt: string): Frozen {
  const voices = voicesOf(kind, salt, lines);
  return { kind, salt, lines, voices, hash: rollHash(kind, voices) };
}

async function keepRoll(tx: Transaction, decisionId: string, { kind, salt, lines, hash }: Frozen) {
  await tx.insert(frozenRolls, {
    id: rollIdOf(decisionId, hash),
    ...{ decisionId, kind, hash, salt },
    people: lines.map(({ personId }) => personId),
    homes: lines.map(({ householdId = '' }) => householdId),
  });
}
