import { readOutbox as contract } from '../../contracts/notifications';
import { implement } from '../../kernel/operation';
import { messageLog } from './message-log';
import { mayReadOutbox } from './policy';
import { shownLine } from './view';

const PAGE = 50;

export const readOutbox = implement(contract, {
  allow: mayReadOutbox,
  async run({ after }, { store }) {
    const { items, next } = await store.find(messageLog, {
      index: 'byTime',
      order: 'descending',
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    return { items: items.map(shownLine), ...(next !== undefined && { next }) };
  },
});
