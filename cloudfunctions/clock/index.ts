import { cloudOpening } from '../api/cloud';
import { type Running, run } from '../api/running';
import { compose } from '../api/village';

/** The function may run for twenty seconds; what is not done by then waits for the next minute. */
const WORK_MS = 15_000;

let opened: Running | undefined;

/** What has come due, and what nobody has heard yet. Called by the platform's timer, and harmless at any time. */
export async function main(): Promise<void> {
  opened ??= open();
  await opened.tend(Date.now() + WORK_MS);
}

function open(): Running {
  const { ports, platform } = cloudOpening(process.env, __dirname);
  return run(compose(ports), platform);
}
