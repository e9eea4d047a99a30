import { listTakenBack as contract } from '../../contracts/polls-entries';
import { implement } from '../../kernel/operation';
import { participations } from './ballot';
import { isEntry, showEntry } from './entry';
import { pollFor } from './finding';
import { mayRun, seesNames } from './policy';
import { takenBack } from './taken-back';

const PAGE = 20;

export const listTakenBack = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ pollId, after }, context) {
    const { actor, store, now, refuse } = context;
    const found = await pollFor(pollId, context);
    const { frozen } = found.poll;
    if (!seesNames(actor, frozen)) {
      return refuse('not_allowed');
    }
    const { items, next } = await store.find(takenBack, {
      ...{ index: 'inOrder', equals: { pollId }, order: 'descending', limit: PAGE },
      ...(after !== undefined && { after }),
    });
    const entries = await Promise.all(items.map(({ id }) => store.get(participations, id)));
    const isNamed = !frozen.isSecret || mayRun(actor, frozen);
    return {
      items: await Promise.all(
        entries
          .filter((it) => it !== undefined)
          .filter(isEntry)
          .map((it) => showEntry(it, found, { actor, store, now, isNamed })),
      ),
      ...(next !== undefined && { next }),
      standing: frozen.standing,
    };
  },
});
