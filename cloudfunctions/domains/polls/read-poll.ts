import { readPoll as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { pollFor } from './finding';
import { shownPoll } from './view';

export const readPoll = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ pollId }, context) {
    return shownPoll(await pollFor(pollId, context), context);
  },
});
