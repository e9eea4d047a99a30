import { listDelegations as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { delegations, stateOn } from './delegation';
import { handsOf } from './offices';
import { showPaper } from './view-papers';

const MOST = 100;

export const listDelegationsOperation = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ villageId }, { actor, store, now, refuse }) {
    const village = (await placeOf(store, villageId)) ?? refuse('village_not_found');
    const hands = handsOf(actor, village);
    const { items } = await store.find(delegations, {
      ...{ index: 'ofVillage', equals: { villageId }, order: 'descending', limit: MOST },
    });
    return {
      items: items.map((delegation) => {
        const { id, method, matters, decidedOn, until, evidence } = delegation;
        const state = stateOn(delegation, now);
        const openable = new Set(evidence.fileId === undefined ? [] : [evidence.hash]);
        return {
          ...{ delegationId: id, state, method, matters: [...matters], decidedOn, until },
          evidence: showPaper(evidence, openable),
          abilities: [
            ...(state === 'waiting' && hands.includes('supervision_committee')
              ? (['confirm'] as const)
              : []),
            ...(state !== 'ended' && hands.includes('villagers_committee')
              ? (['end'] as const)
              : []),
          ],
        };
      }),
    };
  },
});
