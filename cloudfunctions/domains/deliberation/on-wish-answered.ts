import type { Store } from '../../kernel/store';
import { everyPage } from '../every-page';
import { hear, tell } from '../events';
import { type Item, items } from './item';
import { wishVoices } from './wish';

/**
 * Somebody has answered what a meeting was wished for, and the duty is settled: whoever joined the wish is told as
 * well, one by one, because a whole hamlet does not go into one transaction. Each is told once of each answer.
 */
export const tellWhoJoined = hear(
  'duty.settled',
  'deliberation.tell-who-joined',
  async ({ about: { kind, id } }, { at }, { store }) => {
    const item = kind === 'meeting_item' ? await store.get(items, id) : undefined;
    if (item?.state !== 'answered' || item.answeredIn === undefined) {
      return;
    }
    const joined = await everyPage(store, wishVoices, { index: 'ofWish', equals: { itemId: id } });
    for (const { id: voiceId } of joined) {
      await tellOne(store, voiceId, item, item.answeredIn, at);
    }
  },
);

function tellOne(
  store: Store,
  voiceId: string,
  { id }: Item,
  answer: number,
  at: number,
): Promise<void> {
  return store.transact(async (tx) => {
    const voice = await tx.get(wishVoices, voiceId);
    if (!voice || voice.toldOf === answer) {
      return;
    }
    const { personId } = voice;
    await tx.replace(wishVoices, { ...voice, toldOf: answer });
    const facts = {
      about: { kind: 'meeting_item' as const, id },
      ...{ personId, what: 'item_answered' as const },
    };
    await tell(tx, 'person.told', { key: [id, answer, personId], at, facts });
  });
}
