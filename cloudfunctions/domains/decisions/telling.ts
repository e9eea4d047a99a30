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
  await tell(tx, 'place.told', { key: [id, what, lines, roll], at, facts });
}

/**
 * Those who are due at a meeting are told of it, and the supervision committee, which may sit in on every one (村务监督);
 * among all adults of a village its members are due themselves.
 */
export async function tellTheDue(
  tx: Transaction,
  decision: Decision,
  { rolls, ...telling }: { rolls: readonly { kind: RollKind }[]; what: Telling; at: number },
): Promise<void> {
  const due = rolls[0]?.kind ?? 'adults';
  await tellVillage(tx, decision, { ...telling, roll: due });
  if (due !== 'adults') {
    await tellVillage(tx, decision, { ...telling, roll: 'supervision_committee' });
  }
}
