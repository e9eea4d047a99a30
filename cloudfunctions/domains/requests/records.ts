import type { PersonalRecords } from '../organisation';
import { requestLife } from './life';
import { piecesOf } from './pieces';
import { filerKeyOf } from './policy';
import { requests } from './request';
import { showRequest } from './view';

const PAGE = 20;
const RUNNING_MAX = 1000;

/** What a person takes along of their requests: everything that they may read of them. What runs stays till its end. */
export const requestRecords: PersonalRecords = {
  part: 'requests',
  async exportFor(owner, world, after) {
    const { items, next } = await world.store.find(requests, {
      ...{ index: 'byFiler', equals: { filerKey: filerKeyOf(owner) ?? '' }, limit: PAGE },
      ...(after !== undefined && { after }),
    });
    const shown = items.map(async (request) => ({
      what: 'request',
      record: showRequest(request, 'filer', await piecesOf(request, false, world), world.now),
    }));
    return { items: await Promise.all(shown), ...(next !== undefined && { next }) };
  },
  async keptOf(owner, { store }) {
    const { items } = await store.find(requests, {
      ...{ index: 'byFiler', equals: { filerKey: filerKeyOf(owner) ?? '' }, limit: RUNNING_MAX },
    });
    const running = items.filter(({ state }) => !requestLife.ends.has(state));
    return running.length === 0 ? [] : [{ reason: 'running_matter', count: running.length }];
  },
};
