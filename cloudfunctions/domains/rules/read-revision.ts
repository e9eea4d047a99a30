import { readRevision as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { piecesOf } from './pieces';
import { revisions } from './revision';
import { showRevision } from './view';

/** A village's rules are made in the open: whoever comes by may see how far they are. */
export const readRevision = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ revisionId }, { store, actor, now, refuse }) {
    const revision = (await store.get(revisions, revisionId)) ?? refuse('revision_not_found');
    return showRevision(revision, actor, await piecesOf(store, revision), now);
  },
});
