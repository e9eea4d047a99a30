import type { Page } from '../../kernel/store';
import type { PersonalRecords } from '../organisation';
import { entries } from './entry';

const PAGE = 100;

/**
 * Lines that somebody earned for the household. They are the village's accounts and stay; what they name is an
 * id whose name has gone from the register.
 */
export const pointsRecords: PersonalRecords = {
  part: 'points',
  async exportFor({ personId }, { store }, after): Promise<Page<unknown>> {
    if (personId === undefined) {
      return { items: [] };
    }
    const page = await store.find(entries, {
      index: 'earnedBy',
      equals: { earnedBy: personId },
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const items = page.items.map((record) => ({ what: 'points_entry', record }));
    return { items, ...(page.next !== undefined && { next: page.next }) };
  },
  async keptOf({ personId }, { store }) {
    const count =
      personId === undefined
        ? 0
        : await store.count(entries, { index: 'earnedBy', equals: { earnedBy: personId } });
    return count > 0 ? [{ reason: 'law_archive', count }] : [];
  },
};
