import { publishRules as contract } from '../../contracts/rules-way';
import { startOfDay } from '../../kernel/calendar';
import { implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { type Book, openBook } from './book';
import { draftIdOf, drafts } from './draft';
import { nextFiling, pass } from './duty';
import { editionIdOf, editions } from './edition';
import { move } from './life';
import { byHome, leadersRevision, movedAnswer, tellVillagers } from './moving';
import { keeperAtHome } from './owner';
import { mayPublish } from './policy';
import { type Revision, revisions } from './revision';

/** No village resolves rules for a day more than a year away. */
export const AHEAD_MAX_MS = 366 * 86_400_000;

/** The edition is written into the book; from its day on it counts. */
export const publishRules = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ revisionId, validFrom }, context) {
    const { store, actor, now, refuse, once } = context;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    const home = await keeperAtHome(store, seen, now);
    return once(async (tx) => {
      const revision = await leadersRevision(tx, revisionId, context);
      const moved =
        move(revision, 'publish', 'village', now, byHome(revision, actor)) ?? refuse('not_now');
      if (!mayPublish(revision)) {
        return refuse('not_filed_yet');
      }
      const { book, keep } = await openBook(tx, revision.villageId);
      const because = await whyNotFrom(tx, validFrom, { revision, book, now });
      if (because !== undefined) {
        return refuse(because);
      }
      const edition = book.editions + 1;
      await writeEdition(tx, revision, { edition, validFrom, recordedAt: now });
      await keep({ ...book, editions: edition });
      const isFiled = moved.revision.state === 'published';
      const published = {
        ...{ ...moved.revision, edition: { edition, validFrom } },
        ...(isFiled && { comesAt: validFrom }),
      };
      const next = isFiled ? undefined : nextFiling(home, revision.vote?.at ?? now);
      await pass(tx, revision, { ...moved, revision: published }, next);
      await tellVillagers(tx, published, 'rules_published', now);
      return { ...movedAnswer(published), edition, validFrom };
    });
  },
});

interface Standing {
  readonly revision: Revision;
  readonly book: Pick<Book, 'villageId' | 'editions'>;
  readonly now: number;
}

/** A day may lie in the past, where the paper was up before it was typed in, but never before the vote. */
async function whyNotFrom(tx: Transaction, validFrom: number, { revision, book, now }: Standing) {
  if (validFrom < startOfDay(revision.vote?.at ?? now)) {
    return 'before_the_vote';
  }
  if (validFrom > now + AHEAD_MAX_MS) {
    return 'too_far_ahead';
  }
  const last = await tx.get(editions, editionIdOf(book.villageId, book.editions));
  return last && validFrom <= last.validFrom ? 'not_later_than_the_one_before' : undefined;
}

async function writeEdition(
  tx: Transaction,
  { id, villageId, kind, decisionId, drafts: n }: Revision,
  dated: { readonly edition: number; readonly validFrom: number; readonly recordedAt: number },
): Promise<void> {
  const draft = await tx.get(drafts, draftIdOf(id, n));
  await tx.insert(editions, {
    id: editionIdOf(villageId, dated.edition),
    ...{ villageId, kind, revisionId: id, ...dated },
    ...(decisionId !== undefined && { decisionId }),
    clauses: draft?.clauses ?? [],
  });
}
