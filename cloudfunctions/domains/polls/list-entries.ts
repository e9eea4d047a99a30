import type { InputOf } from '../../contracts/contract';
import { listEntries as contract } from '../../contracts/polls-entries';
import { implement } from '../../kernel/operation';
import type { Page, Store } from '../../kernel/store';
import { mayHelpIn } from '../organisation';
import { type Participation, participations } from './ballot';
import { isEntry, mayPutRight, showEntry } from './entry';
import { pollFor } from './finding';
import { mayRun } from './policy';
import { entriesOf } from './taken-back';
import { voiceFor } from './voice';

const PAGE = 20;

export const listEntries = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { actor, store, now, refuse } = context;
    const found = await pollFor(input.pollId, context);
    const { frozen } = found.poll;
    if (!mayRun(actor, frozen) && !(await mayHelpIn(store, actor, frozen.villageId))) {
      return refuse('not_allowed');
    }
    const { items, next } =
      'way' in input ? await entriesBy(store, input) : { items: await entriesFor(input.personId) };
    const theirs = items.filter(isEntry).filter((it) => mayPutRight(actor, frozen, it));
    return {
      items: await Promise.all(
        theirs.map((it) => showEntry(it, found, { actor, store, now, isNamed: true })),
      ),
      ...(next !== undefined && { next }),
      standing: frozen.standing,
    };

    async function entriesFor(personId: string): Promise<Participation[]> {
      const voiceId = await voiceFor(store, frozen, personId, now);
      return voiceId === undefined ? [] : entriesOf(store, frozen.pollId, voiceId);
    }
  },
});

/** Of those who voted on the phone, whoever was helped. */
function entriesBy(
  store: Store,
  { pollId, way, after }: Extract<InputOf<typeof contract>, { readonly way: unknown }>,
): Promise<Page<Participation>> {
  return store.find(participations, {
    ...{ index: 'inPoll', equals: { pollId, way, isAssisted: way === 'online' }, limit: PAGE },
    ...(after !== undefined && { after }),
  });
}
