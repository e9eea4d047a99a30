import * as react from 'react';
import * as zod from 'zod/mini';
import type * as caller from '../../../src/backend/caller';
import type * as drafts from '../../../src/backend/drafts';
import type * as files from '../../../src/backend/files';
import type * as outbox from '../../../src/backend/outbox';
import type * as start from '../../../src/backend/start';
import { installBrowser } from '../doubles/browser';
import { phone } from '../doubles/phone';
import { answersCame, knocks } from './line';

/** One run of what the phone's program keeps and sends. */
export type Program = typeof caller & typeof drafts & typeof files & typeof outbox & typeof start;

/** What keeps nothing of its own between two runs need not be read in again for each of them. */
jest.doMock('zod/mini', () => zod);
jest.doMock('react', () => react);

/** A phone that was just bought, in whose time nothing passes but what the test lets pass. */
export function aNewPhone(): void {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  phone.reset();
  installBrowser();
  knocks.length = 0;
}

/** Opens the program anew on the same phone; the run before is killed, and its timers with it. */
export async function opened(): Promise<Program> {
  const now = Date.now();
  jest.clearAllTimers();
  jest.setSystemTime(now);
  let program: Program | undefined;
  await jest.isolateModulesAsync(async () => {
    program = {
      ...(await import('../../../src/backend/caller')),
      ...(await import('../../../src/backend/drafts')),
      ...(await import('../../../src/backend/files')),
      ...(await import('../../../src/backend/outbox')),
      ...(await import('../../../src/backend/start')),
    };
  });
  if (!program) {
    throw new Error('the program did not open');
  }
  program.startBackend();
  return program;
}

/** Lets everything that needs no time of its own come to rest, the back end's own turns included. */
export async function rest(): Promise<void> {
  do {
    for (let turns = 0; turns < 20; turns += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  } while (await answersCame());
}

/** Lets time go by on the phone. */
export async function pass(milliseconds: number): Promise<void> {
  await rest();
  await jest.advanceTimersByTimeAsync(milliseconds);
  await rest();
}

/**
 * The same beside a back end whose disk keeps its own time: the clock stands still at every moment for which the phone
 * has set itself something, until all that was asked is answered.
 */
export async function passInSteps(milliseconds: number): Promise<void> {
  const over = Date.now() + milliseconds;
  setTimeout(() => undefined, milliseconds);
  await rest();
  while (Date.now() < over) {
    await jest.advanceTimersToNextTimerAsync();
    await rest();
  }
}
