import type { Running } from '../cloudfunctions/api/running';

export interface WorkBeside {
  /** Something was written; whoever listens is told as soon as the answer is out. */
  readonly wake: () => void;
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the cloud's timer and its delivery do, in the process of the server: one piece of work at a time. */
export function workBeside(
  { deliver, tend }: Pick<Running, 'deliver' | 'tend'>,
  tickMs: number,
  now: () => number,
): WorkBeside {
  let last: Promise<void> = Promise.resolve();
  let isWoken = false;
  let isStopped = false;
  const until = () => now() + tickMs;
  const next = (work: () => Promise<void>): Promise<void> => {
    last = isStopped ? last : last.then(work);
    return last;
  };
  const timer = setInterval(() => void next(() => tend(until())), tickMs);
  timer.unref();

  return {
    wake() {
      if (!isWoken) {
        isWoken = true;
        setImmediate(() => {
          void next(() => {
            isWoken = false;
            return deliver(until());
          });
        });
      }
    },
    settle: () => next(() => tend(until())),
    async stop() {
      clearInterval(timer);
      isStopped = true;
      await last;
    },
  };
}
