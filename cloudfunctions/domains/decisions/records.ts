import type { Page } from '../../kernel/store';
import type { PersonalRecords } from '../organisation';
import { decisions } from './decision';
import { objections } from './objection';
import { interests, signatures } from './said';

const MOST = 1000;

/**
 * What somebody moved, signed, declared and objected. It belongs to the records of the village (村民委员会组织法, 2018 text
 * Art 34) and stays; what it names is an id whose name has gone from the register.
 */
export const decisionRecords: PersonalRecords = {
  part: 'decisions',
  async exportFor({ personId }, { store, vault }): Promise<Page<unknown>> {
    if (personId === undefined) {
      return { items: [] };
    }
    const all = { equals: { personId }, limit: MOST };
    const [moved, signed, declared, objected] = await Promise.all([
      store.find(decisions, { index: 'byMover', equals: { moverId: personId }, limit: MOST }),
      store.find(signatures, { index: 'ofPerson', ...all }),
      store.find(interests, { index: 'ofPerson', ...all }),
      store.find(objections, { index: 'ofPerson', ...all }),
    ]);
    return {
      items: [
        ...moved.items.map(({ id, title, text, openedAt }) => ({
          ...{ what: 'motion', record: { decisionId: id, title, text, openedAt } },
        })),
        ...signed.items.map(({ decisionId, by, at }) => ({
          ...{ what: 'demand_signed', record: { decisionId, by, at } },
        })),
        ...declared.items.map(({ decisionId, at }) => ({
          ...{ what: 'interest_declared', record: { decisionId, at } },
        })),
        ...objected.items.map(({ id, decisionId, filedAt, sealed }) => ({
          what: 'objection',
          record: { objectionId: id, decisionId, filedAt, words: vault.open(sealed) },
        })),
      ],
    };
  },
  async keptOf({ personId }, { store }) {
    if (personId === undefined) {
      return [];
    }
    const counts = await Promise.all([
      store.count(decisions, { index: 'byMover', equals: { moverId: personId } }),
      store.count(signatures, { index: 'ofPerson', equals: { personId } }),
      store.count(interests, { index: 'ofPerson', equals: { personId } }),
      store.count(objections, { index: 'ofPerson', equals: { personId } }),
    ]);
    const count = counts.reduce((sum, one) => sum + one, 0);
    return count > 0 ? [{ reason: 'law_archive', count }] : [];
  },
};
