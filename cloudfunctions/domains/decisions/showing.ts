import type { DecisionShown } from '../../contracts/decisions-shown';
import { demanders } from '../../contracts/decisions-words';
import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import { maskName, personOf, type Place, placeOf } from '../organisation';
import { abilitiesOf } from './abilities';
import { allOf } from './all-of';
import { readsObjections } from './answering';
import { type Decision, type DecisionLineKept, decisionLines, decisions } from './decision';
import type { Hand } from './happening';
import { objections as kept } from './objection';
import { handsOf } from './offices';
import { openedTo, papersInFile } from './paper-readers';
import { printsFor } from './printable';
import { maySignAs } from './may-sign';
import { interestIdOf, interests, signatureIdOf, signatures } from './said';
import { showDecision } from './view';

/** A decision as one reader gets to see it, with whose hands they have in it. */
export interface Showing {
  readonly decision: Decision;
  readonly village: Place;
  readonly hands: readonly Hand[];
  readonly shown: DecisionShown;
}

/** What everybody reads of a decision: on the phone, and on paper the same. Nothing where there is no such decision. */
export async function showTo(
  context: Pick<World, 'store' | 'now'>,
  actor: Actor,
  decisionId: string,
): Promise<Showing | undefined> {
  const { store, now } = context;
  const decision = await store.get(decisions, decisionId);
  const village = decision && (await placeOf(store, decision.villageId));
  if (decision === undefined || village === undefined) {
    return undefined;
  }
  const [lines, objections, said] = await Promise.all([
    allOf(store, decisionLines, decisionId),
    allOf(store, kept, decisionId),
    saidBy(context, actor, decision),
  ]);
  const isMover = actor.personId !== undefined && actor.personId === decision.moverId;
  const hands = handsOf(actor, village);
  const opened = await openedTo(store, decisionId, papersInFile(lines), { actor, hands });
  const own = objections.filter(({ personId }) => personId === actor.personId).map(({ id }) => id);
  const read = decision.process.objections
    .filter((it) => readsObjections(hands, decision.process, it))
    .map(({ objection }) => objection);
  const pieces = {
    ...{ villageName: village.name, lines, objections },
    masked: await maskedNames(context, lines),
    places: await placeNames(context, lines),
    opens: new Set([...own, ...read]),
    readsDrafts: hands.some((hand) => hand !== 'villager'),
    openable: new Set(opened.map(({ hash }) => hash)),
    mine: { ...said, objectionIds: own },
    abilities: abilitiesOf(decision.process, { hands, isMover }, now).filter(
      (ability) =>
        (ability !== 'open_ballot' || decision.ballotPollId === undefined) &&
        (ability !== 'declare_interest' || !said.hasInterest) &&
        (ability !== 'sign_demand' || said.maySignAs.length > 0),
    ),
  };
  const facts = showDecision(decision, pieces, now);
  const prints = printsFor({ hands, process: decision.process }, facts);
  return { decision, village, hands, shown: { ...facts, prints } };
}

async function saidBy(
  { store, now }: Pick<World, 'store' | 'now'>,
  actor: Actor,
  decision: Decision,
): Promise<Omit<DecisionShown['mine'], 'objectionIds'>> {
  const { personId } = actor;
  if (personId === undefined) {
    return { hasSignedDemand: false, hasInterest: false, maySignAs: [] };
  }
  const { id } = decision;
  const [interest, ...signed] = await Promise.all([
    store.get(interests, interestIdOf(id, personId)),
    ...demanders.map((by) => store.get(signatures, signatureIdOf(id, by, personId))),
  ]);
  const signedAs = demanders.filter((_, at) => signed[at] !== undefined);
  return {
    hasSignedDemand: signedAs.length > 0,
    hasInterest: interest !== undefined,
    maySignAs: await maySignAs(store, actor, decision, signedAs, now),
  };
}

/** Who acted for an office, led a meeting, wrote or signed its minutes. A villager who moved, signed or objected is not among them. */
async function maskedNames({ store }: Pick<World, 'store'>, lines: readonly DecisionLineKept[]) {
  const ids = lines.flatMap(
    ({ office, personId, signerIds = [], chairId = '', recorderId = '' }) => [
      ...(office !== undefined && personId !== undefined ? [personId] : []),
      ...[...signerIds, chairId, recorderId].filter((id) => id !== ''),
    ],
  );
  const found = await Promise.all([...new Set(ids)].map((id) => personOf(store, id)));
  return new Map(found.flatMap((it) => (it ? [[it.id, maskName(it.name)]] : [])));
}

async function placeNames({ store }: Pick<World, 'store'>, lines: readonly DecisionLineKept[]) {
  const ids = lines.flatMap(({ line: { did, facts } }) =>
    did === 'notice_prepared' ? (facts['boards'] as string[]) : [],
  );
  const found = await Promise.all([...new Set(ids)].map((id) => placeOf(store, id)));
  return new Map(found.flatMap((it) => (it ? [[it.id, it.name]] : [])));
}
