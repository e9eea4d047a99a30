import { listFilings as contract } from '../../contracts/rules-oversight';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { oversees, seesToVillages } from './policy';
import { revisions } from './revision';
import { showLine } from './view';

/** Where a text has been voted on and is not filed yet. */
const UNFILED = ['passed', 'announced'] as const;
/** More villages than a county has. */
const MOST = 1000;

export const listFilings = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(_, { store, actor, now }) {
    const pages = await Promise.all(
      UNFILED.map((state) =>
        store.find(revisions, { index: 'inState', equals: { state }, limit: MOST }),
      ),
    );
    const found = await Promise.all(
      pages
        .flatMap(({ items }) => items)
        .map(async (revision) => ({
          revision,
          place: await placeOf(store, revision.villageId),
        })),
    );
    const items = found
      .filter(({ place }) => place && oversees(actor, place))
      .map(({ revision, place }) => ({
        ...showLine(revision, place?.name ?? '', now),
        votedAt: revision.vote?.at ?? revision.openedAt,
      }))
      .sort((one, other) => one.votedAt - other.votedAt);
    const overdue = items.filter(({ duty }) => duty?.isOverdue).length;
    return { items, overdue, mayOversee: seesToVillages(actor) };
  },
});
