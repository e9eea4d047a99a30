import type { Store } from '../../kernel/store';
import { nextBy, nextFiling, pass } from './duty';
import { move } from './life';
import { keeperAtHome } from './owner';
import { type Revision, revisions } from './revision';

/** What came of the decision about a draft. */
interface Outcome {
  readonly revisionId: string;
  readonly decisionId: string;
  readonly passed: boolean;
  readonly at: number;
  /** Who was there, as the decision recorded it; absent when it never came to a count. */
  readonly present?: number;
  readonly women?: number;
}

/**
 * Moves the revision on: what was passed is to be filed within ten days of the vote, what was not goes back to the
 * draft or is given up. Hearing it twice, or of a decision that is no longer the revision's, changes nothing.
 */
export async function voted(store: Store, outcome: Outcome, now: number): Promise<void> {
  const { revisionId, decisionId, passed, at, present, women } = outcome;
  const seen = await store.get(revisions, revisionId);
  if (!seen || !isAwaited(seen, decisionId)) {
    return;
  }
  const home = await keeperAtHome(store, seen, now);
  await store.transact(async (tx) => {
    const revision = await tx.get(revisions, revisionId);
    if (!revision || !isAwaited(revision, decisionId)) {
      return;
    }
    const verb = passed ? 'vote_passed' : 'vote_not_passed';
    const moved = move(revision, verb, 'assembly', now, {});
    if (moved) {
      const counted = {
        ...(present !== undefined && { present }),
        ...(women !== undefined && { women }),
      };
      const after = { ...moved.revision, vote: { passed, at, ...counted } };
      const next = passed ? nextFiling(home, at) : nextBy(home, 'convention.draft', now);
      await pass(tx, revision, { ...moved, revision: after }, next);
    }
  });
}

function isAwaited({ state, decisionId }: Revision, wanted: string): boolean {
  return state === 'voting' && decisionId === wanted;
}
