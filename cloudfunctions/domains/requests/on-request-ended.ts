import type { World } from '../../kernel/operation';
import { hear } from '../events';
import { forget } from './forgetting';
import { requests } from './request';

/** The matter of somebody who had themselves deleted has come to its end. */
export const forgetWhatHasEnded = [
  hear('request.closed', 'requests.forget-what-is-closed', ({ requestId }, _happening, world) =>
    forgetEnded(requestId, world),
  ),
  hear(
    'request.withdrawn',
    'requests.forget-what-is-withdrawn',
    ({ requestId }, _happening, world) => forgetEnded(requestId, world),
  ),
];

async function forgetEnded(requestId: string, { store }: World): Promise<void> {
  const request = await store.get(requests, requestId);
  if (request?.forgetAtEnd) {
    await forget(store, request);
  }
}
