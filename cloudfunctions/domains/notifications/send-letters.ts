import type { Sweep } from '../../kernel/happening';
import type { MessageChannel } from './channels';
import { letters } from './letter';
import { send } from './send';

/** Letters of one run: each may wait a few seconds for its channel, and the function has its time limit. */
const SLICE = 20;

/** Tries again what a busy channel put off, and takes up what a broken-off delivery left lying. */
export function sendLetters(channels: readonly MessageChannel[]): Sweep {
  return {
    name: 'notifications.send-letters',
    async run(world) {
      const { items } = await world.store.find(letters, {
        index: 'due',
        range: { field: 'dueAt', before: world.now + 1 },
        limit: SLICE,
      });
      for (const { id } of items) {
        await send(id, channels, world);
      }
      return items.length;
    },
  };
}
