import { cloudVillage } from '../api/cloud-village';
import type { Running } from '../api/running';

/** The function may run for twenty seconds; what is not done by then waits for the next minute. */
const WORK_MS = 15_000;

let opened: Running | undefined;

/** What has come due, and what nobody has heard yet. Called by the platform's timer, and harmless at any time. */
export async function main(): Promise<void> {
  opened ??= cloudVillage(process.env, __dirname);
  await opened.tend(Date.now() + WORK_MS);
}
