import type { RollKind } from '../../contracts/organisation-words';
import type { Telling } from '../../contracts/notifications';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import type { Decision } from './decision';

/** A decision has begun: whoever brought it hears under which number. */
export async function tellOpened(tx: Transaction, decision: Decision, at: number): Promise<void> {
  const { id: decisionId, villageId, process } = decision;
  const facts = { decisionId, villageId, matters: [...process.matters], source: process.source };
  await tell(tx, 'decision.opened', { key: [decisionId], at, facts });
}

/** The body that decides has passed it or has not. */
export async function tellDecided(tx: Transaction, decision: Decision, at: number): Promise<void> {
  const { id: decisionId, villageId, process } = decision;
  const { matters, outcome = 'failed', source } = process;
  const facts = { decisionId, villageId, matters: [...matters], outcome, source };
  await tell(tx, 'decision.decided', { key: [decisionId], at, facts });
}

/** It has ended: archived, declined or withdrawn. */
export async function tellClosed(tx: Transaction, decision: Decision, at: number): Promise<void> {
  const { id: decisionId, villageId, process } = decision;
  const { phase, source } = process;
  const how = phase === 'archived' || phase === 'declined' ? phase : ('withdrawn' as const);
  const facts = { decisionId, villageId, how, source };
  await tell(tx, 'decision.closed', { key: [decisionId], at, facts });
}

/** Everybody on a roll of the village is told that something is there for them. */
export async function tellVillage(
  tx: Transaction,
  { id, villageId, process: { lines } }: Decision,
  { roll, what, at }: { roll: RollKind; what: Telling; at: number },
): Promise<void> {
  const about = { kind: 'decision' as const, id };
  const facts = { about, placeId: villageId, roll, what };
  await tell(tx, 'place.told', { key: [id, what, lines], at, facts });
}
