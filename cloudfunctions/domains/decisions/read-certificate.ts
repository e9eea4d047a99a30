import { readCertificate as contract } from '../../contracts/decisions';
import { implement } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { allOf } from './all-of';
import { partShown, partsOf } from './certificate-parts';
import { CERTIFICATE_FORMAT } from './chain';
import { decisionLines, decisions } from './decision';
import { type FrozenRollKept, frozenRolls } from './frozen-roll';

/** The lines and then the rolls, so many at a time as one answer holds. */
export const readCertificateOperation = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ decisionId, after }, { store, refuse }) {
    const decision = (await store.get(decisions, decisionId)) ?? refuse('decision_not_found');
    const [kept, rolls] = await Promise.all([
      allOf(store, decisionLines, decisionId),
      rollsOf(store, decisionId),
    ]);
    const parts = partsOf(kept.slice(0, decision.process.lines), rolls);
    const at = Number(after ?? 0) || 0;
    const part = await partShown(store, parts[at] ?? []);
    const next = at + 1;
    return {
      ...{ format: CERTIFICATE_FORMAT, decisionId },
      lines: part.lines.map((line) => ({ ...line })),
      rolls: part.rolls.map(({ lines: voices, ...roll }) => ({ ...roll, lines: [...voices] })),
      head: decision.process.head,
      ...(next < parts.length && { next: String(next) }),
    };
  },
});

/** In ascending order of their hashes, so that a decision has one certificate and not several. */
async function rollsOf(
  store: Pick<Store, 'find'>,
  decisionId: string,
): Promise<readonly FrozenRollKept[]> {
  const rolls = await allOf(store, frozenRolls, decisionId);
  return [...rolls].sort((one, other) => (one.hash < other.hash ? -1 : 1));
}
