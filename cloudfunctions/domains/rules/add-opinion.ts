import { addOpinion as contract } from '../../contracts/rules-way';
import type { Actor } from '../../kernel/actor';
import { implement } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { parameters } from '../../law/parameters';
import { mayActFor, personOf } from '../organisation';
import { draftIdOf, drafts } from './draft';
import { editionIdOf, editions } from './edition';
import { opinions } from './opinion';
import { takesOpinions } from './policy';
import { type Revision, revisions } from './revision';

export const addOpinion = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run(input, { store, actor, now, refuse, once }) {
    const { revisionId, opinionId, clauseId, text, isAnonymous, forPersonId } = input;
    const seen = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    const { villageId } = seen;
    const personId = (await speakerOf(store, actor, forPersonId)) ?? refuse('not_allowed');
    if ((await personOf(store, personId))?.villageId !== villageId) {
      return refuse('not_of_this_village');
    }
    if (clauseId !== undefined && !(await isKnown(store, seen, clauseId))) {
      return refuse('clause_not_found');
    }
    const equals = { revisionId, personId };
    const said = await store.count(opinions, { index: 'ofPersonThere', equals });
    if (said >= parameters['convention.opinionsMax'].value) {
      return refuse('too_many_opinions');
    }
    const helper = forPersonId === undefined ? {} : { helperId: actor.personId ?? '' };
    return once(async (tx) => {
      const revision = (await tx.get(revisions, revisionId)) ?? refuse('revision_not_found');
      if (!takesOpinions(revision)) {
        return refuse('not_now');
      }
      if (await tx.get(opinions, opinionId)) {
        return refuse('opinion_id_taken');
      }
      await tx.insert(opinions, {
        ...{ id: opinionId, revisionId, villageId, personId, isAnonymous, text, at: now },
        ...helper,
        ...(clauseId !== undefined && { clauseId }),
      });
      const { opinions: all, unanswered } = revision;
      await tx.replace(revisions, {
        ...revision,
        ...{ opinions: all + 1, unanswered: unanswered + 1 },
      });
      return { opinionId };
    });
  },
});

/** The caller, or somebody without a phone whom the caller may help; nobody when they may not. */
async function speakerOf(
  store: Pick<Store, 'get'>,
  actor: Actor,
  forPersonId: string | undefined,
): Promise<string | undefined> {
  if (forPersonId === undefined) {
    return actor.personId;
  }
  return (await mayActFor(store, actor, forPersonId)) ? forPersonId : undefined;
}

async function isKnown(
  store: Pick<Store, 'get'>,
  { id, villageId, base, drafts: saved }: Revision,
  clauseId: string,
): Promise<boolean> {
  const [draft, edition] = await Promise.all([
    store.get(drafts, draftIdOf(id, saved)),
    store.get(editions, editionIdOf(villageId, base)),
  ]);
  const clauses = [...(draft?.clauses ?? []), ...(edition?.clauses ?? [])];
  return clauses.some((it) => it.clauseId === clauseId);
}
