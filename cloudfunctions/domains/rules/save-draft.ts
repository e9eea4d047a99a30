import { saveDraft as contract } from '../../contracts/rules-way';
import type { InputOf } from '../../contracts/contract';
import { implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { type Clause, newClauseId } from './clause';
import { draftIdOf, drafts, DRAFTS_MAX } from './draft';
import { nextBy, pass } from './duty';
import { editionIdOf, editions } from './edition';
import { move, save } from './life';
import { lint } from './lint';
import { byHome, cadresRevision, movedAnswer } from './moving';
import { keeperAtHome } from './owner';
import { type Revision, revisions } from './revision';
import { showFindings } from './view';
import { without } from './without';

/** The text as it now reads. Whatever was reviewed before is reviewed again. */
export const saveDraft = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ callId, revisionId, clauses: sent }, context) {
    const { store, actor, now, refuse, once } = context;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    const home = await keeperAtHome(store, seen, now);
    const ids = sent.flatMap(({ clauseId }) => clauseId ?? []);
    if (new Set(ids).size < ids.length) {
      return refuse('clause_listed_twice');
    }
    const clauses = sent.map(({ clauseId, topic, text }, at) => ({
      clauseId: clauseId ?? newClauseId(revisionId, callId, at),
      ...{ topic, text: text.trim() },
    }));
    const findings = lint(clauses.map(({ text }) => text));
    return once(async (tx) => {
      const revision = await cadresRevision(tx, revisionId, context);
      const flaw = await flawOf(tx, revision, sent);
      if (flaw !== undefined) {
        return refuse(flaw);
      }
      const moved =
        move(revision, 'save_draft', 'village', now, byHome(revision, actor)) ?? refuse('not_now');
      const n = revision.drafts + 1;
      const document = { id: draftIdOf(revisionId, n), revisionId, n, savedAt: now, clauses };
      await tx.insert(drafts, { ...document, savedBy: actor.personId ?? '' });
      const written = { ...moved, revision: afresh(moved.revision, n) };
      if (revision.state === 'drafted') {
        await save(tx, written);
      } else {
        await pass(tx, revision, written, nextBy(home, 'convention.draft', now));
      }
      const shown = showFindings(findings, revision.explained);
      return { ...movedAnswer(moved.revision), draft: n, findings: shown };
    });
  },
});

/** A new text has no review, no notice and no vote yet. */
function afresh(revision: Revision, n: number): Revision {
  const bare = without(revision, 'noticeUntil', 'decisionId', 'vote');
  return { ...bare, drafts: n, reviews: [] };
}

type Sent = InputOf<typeof contract>['clauses'];
type Flaw = 'clauses_missing' | 'repeal_has_no_clauses' | 'clause_not_found' | 'too_many_drafts';

/** A clause that goes on must have been there: in the rules that are changed, or in the draft before. */
async function flawOf(
  tx: Transaction,
  { id, villageId, kind, base, drafts: saved }: Revision,
  sent: Sent,
): Promise<Flaw | undefined> {
  if (saved >= DRAFTS_MAX) {
    return 'too_many_drafts';
  }
  if ((kind === 'repeal') !== (sent.length === 0)) {
    return kind === 'repeal' ? 'repeal_has_no_clauses' : 'clauses_missing';
  }
  const known: Clause[] = [
    ...((await tx.get(editions, editionIdOf(villageId, base)))?.clauses ?? []),
    ...((await tx.get(drafts, draftIdOf(id, saved)))?.clauses ?? []),
  ];
  const isKnown = (clauseId: string) => known.some((it) => it.clauseId === clauseId);
  return sent.every(({ clauseId }) => clauseId === undefined || isKnown(clauseId))
    ? undefined
    : 'clause_not_found';
}
