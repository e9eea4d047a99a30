import type { Page } from '../../kernel/store';
import type { PersonalRecords } from '../organisation';
import { opinions } from './opinion';

const PAGE = 100;

/** What somebody has said about drafts of the rules. When they go, what was said stays and its author goes. */
export const rulesRecords: PersonalRecords = {
  part: 'rules',
  async exportFor({ personId }, { store }, after): Promise<Page<unknown>> {
    if (personId === undefined) {
      return { items: [] };
    }
    const page = await store.find(opinions, {
      index: 'ofPerson',
      equals: { personId },
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const items = page.items.map((record) => ({ what: 'rules_opinion', record }));
    return { items, ...(page.next !== undefined && { next: page.next }) };
  },
  keptOf: () => Promise.resolve([]),
};
