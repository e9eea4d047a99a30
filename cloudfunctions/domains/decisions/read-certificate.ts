import { readCertificate as contract } from '../../contracts/decisions';
import { implement } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { allOf } from './all-of';
import { CERTIFICATE_FORMAT } from './chain';
import { decisionLines, decisions } from './decision';
import { type FrozenRollKept, frozenRolls, voicesKept } from './frozen-roll';

/** Voices in one part: far below what a cloud function may answer (100 KB). */
const VOICES_MOST = 600;

/** The first part has the lines; the rolls follow, a slice at a time. */
export const readCertificateOperation = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ decisionId, after }, { store, refuse }) {
    const decision = (await store.get(decisions, decisionId)) ?? refuse('decision_not_found');
    const from = after === undefined ? 0 : Number(after) || 0;
    const slices = slicesOf(await rollsOf(store, decisionId));
    const lines = from === 0 ? await allOf(store, decisionLines, decisionId) : [];
    const slice = slices[from];
    const next = from + 1;
    return {
      ...{ format: CERTIFICATE_FORMAT, decisionId },
      lines: lines.slice(0, decision.process.lines).map(({ line }) => ({ ...line })),
      rolls: slice ? [slice] : [],
      head: decision.process.head,
      ...(next < slices.length && { next: String(next) }),
    };
  },
});

function slicesOf(rolls: readonly FrozenRollKept[]) {
  return rolls.flatMap((roll) => {
    const voices = voicesKept(roll);
    const parts = Math.ceil(voices.length / VOICES_MOST);
    return Array.from({ length: parts }, (_, at) => ({
      ...{ hash: roll.hash, kind: roll.kind },
      lines: voices.slice(at * VOICES_MOST, (at + 1) * VOICES_MOST),
    }));
  });
}

/** In ascending order of their hashes, so that a decision has one certificate and not several. */
async function rollsOf(
  store: Pick<Store, 'find'>,
  decisionId: string,
): Promise<readonly FrozenRollKept[]> {
  const rolls = await allOf(store, frozenRolls, decisionId);
  return [...rolls].sort((one, other) => (one.hash < other.hash ? -1 : 1));
}
