import { listOpinions as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { namesOf } from './names';
import { opinions } from './opinion';
import { readsOpinions } from './policy';
import { revisions } from './revision';
import { showOpinion } from './view';

const PAGE = 30;

export const listOpinions = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ revisionId, after }, { store, actor, refuse }) {
    const revision = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    if (!readsOpinions(actor, revision)) {
      return refuse('not_allowed');
    }
    const { items, next } = await store.find(opinions, {
      index: 'ofRevision',
      equals: { revisionId },
      order: 'descending',
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const names = await namesOf(
      store,
      items.map(({ personId }) => personId),
    );
    return {
      items: items.map((it) => showOpinion(it, actor, names)),
      ...(next !== undefined && { next }),
    };
  },
});
