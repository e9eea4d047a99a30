import type { Sweep } from '../../kernel/happening';
import { dueSweep } from '../due-sweep';
import type { MessageChannel } from './channels';
import { letters } from './letter';
import { send } from './send';

/** Letters of one run: each may wait a few seconds for its channel, and the function has its time limit. */
const SLICE = 20;

/** Tries again what a busy channel put off, and takes up what a broken-off delivery left lying. */
export function sendLetters(channels: readonly MessageChannel[]): Sweep {
  return dueSweep({
    name: 'notifications.send-letters',
    among: letters,
    index: 'due',
    field: 'dueAt',
    once: 'come',
    each: ({ id }, world) => send(id, channels, world),
    slice: SLICE,
  });
}
