import { readDecision as contract } from '../../contracts/decisions';
import { implement, type World } from '../../kernel/operation';
import type { Actor } from '../../kernel/actor';
import { maskName, personOf, placeOf } from '../organisation';
import { abilitiesOf } from './abilities';
import { allOf } from './all-of';
import { type DecisionLineKept, decisionLines, decisions } from './decision';
import { objections as kept } from './objection';
import { handsOf } from './offices';
import { interestIdOf, interests, signatureIdOf, signatures } from './said';
import { showDecision } from './view';

const OBJECTIONS_MOST = 500;

export const readDecisionOperation = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ decisionId }, context) {
    const { actor, store, now, refuse } = context;
    const decision = (await store.get(decisions, decisionId)) ?? refuse('decision_not_found');
    const village = (await placeOf(store, decision.villageId)) ?? refuse('decision_not_found');
    const [lines, { items: objections }, said] = await Promise.all([
      allOf(store, decisionLines, decisionId),
      store.find(kept, {
        ...{ index: 'ofDecision', equals: { decisionId }, limit: OBJECTIONS_MOST },
      }),
      saidBy(context, actor, decisionId),
    ]);
    const isMover = actor.personId !== undefined && actor.personId === decision.moverId;
    const looker = { hands: handsOf(actor, village), isMover };
    const own = objections.filter(({ personId }) => personId === actor.personId);
    const pieces = {
      ...{ villageName: village.name, lines, objections },
      masked: await maskedNames(context, lines),
      places: await placeNames(context, lines),
      mine: { ...said, objectionIds: own.map(({ id }) => id) },
      abilities: abilitiesOf(decision.process, looker, now).filter(
        (ability) => ability !== 'open_ballot' || decision.ballotPollId === undefined,
      ),
    };
    return showDecision(decision, pieces, now);
  },
});

async function saidBy({ store }: World, { personId }: Actor, decisionId: string) {
  if (personId === undefined) {
    return { hasSignedDemand: false, hasInterest: false };
  }
  const [one, other, interest] = await Promise.all([
    store.get(signatures, signatureIdOf(decisionId, 'villagers', personId)),
    store.get(signatures, signatureIdOf(decisionId, 'representatives', personId)),
    store.get(interests, interestIdOf(decisionId, personId)),
  ]);
  const hasSignedDemand = one !== undefined || other !== undefined;
  return { hasSignedDemand, hasInterest: interest !== undefined };
}

/** Who acted for an office or signed minutes. A villager who moved, signed or objected is not among them. */
async function maskedNames({ store }: World, lines: readonly DecisionLineKept[]) {
  const ids = lines.flatMap(({ office, personId, signerIds = [] }) => [
    ...(office !== undefined && personId !== undefined ? [personId] : []),
    ...signerIds,
  ]);
  const found = await Promise.all([...new Set(ids)].map((id) => personOf(store, id)));
  return new Map(found.flatMap((it) => (it ? [[it.id, maskName(it.name)]] : [])));
}

async function placeNames({ store }: World, lines: readonly DecisionLineKept[]) {
  const ids = lines.flatMap(({ line: { did, facts } }) =>
    did === 'notice_prepared' ? (facts['boards'] as string[]) : [],
  );
  const found = await Promise.all([...new Set(ids)].map((id) => placeOf(store, id)));
  return new Map(found.flatMap((it) => (it ? [[it.id, it.name]] : [])));
}
