import type { Store } from '../../kernel/store';
import { everyPage } from '../every-page';
import { hear } from '../events';
import { emptied } from './forgetting';
import { type Item, items } from './item';
import { itemLife } from './item-life';
import { wishVoices } from './wish';

/**
 * Somebody had themselves deleted: what they raised is emptied, what still runs when it has ended, because it is owed
 * an answer. That somebody joined a wish goes; the number of voices stays. Attendance and minutes are the village's record; the name behind their ids has gone from the register.
 */
export const letGoOfThePerson = hear(
  'person.forgotten',
  'deliberation.let-go-of-the-person',
  async ({ personId }, _happening, { store }) => {
    const raised = await everyPage(store, items, {
      index: 'byRaiser',
      equals: { raisedBy: personId },
    });
    for (const item of raised) {
      await forget(store, item);
    }
    const joined = await everyPage(store, wishVoices, { index: 'ofPerson', equals: { personId } });
    for (const voice of joined) {
      await store.transact((tx) => tx.remove(wishVoices, voice));
    }
  },
);

function forget(store: Store, { id }: Item): Promise<void> {
  return store.transact(async (tx) => {
    const item = await tx.get(items, id);
    if (item) {
      const hasEnded = itemLife.ends.has(item.state);
      await tx.replace(items, hasEnded ? await emptied(tx, item) : { ...item, forgetAtEnd: true });
    }
  });
}
