import { readBallots as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { ballots } from './ballot';
import { choiceFrom } from './choice';
import { voiceKeyOf } from './electorate';
import { pollFor } from './finding';
import { seesNames } from './policy';
import { takenBack } from './taken-back';
import { nameOf } from './view';

const PAGE = 50;

export const readBallots = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ pollId, after }, context) {
    const { actor, store, refuse } = context;
    const { poll, course } = await pollFor(pollId, context);
    const { frozen } = poll;
    if (!seesNames(actor, frozen)) {
      return refuse('not_allowed');
    }
    if (frozen.isSecret) {
      return refuse('poll_is_secret');
    }
    if (course.state !== 'counted') {
      return refuse('not_counted_yet');
    }
    const { items, next } = await store.find(ballots, {
      ...{ index: 'inPoll', equals: { pollId }, limit: PAGE },
      ...(after !== undefined && { after }),
    });
    const shown = items.map(async ({ id, voiceId, code, isAssisted }) => ({
      voice: voiceKeyOf(pollId, voiceId),
      name: await nameOf(store, frozen, voiceId),
      ...{ choice: choiceFrom(code, frozen), isAssisted },
      isTakenBack: (await store.get(takenBack, id)) !== undefined,
    }));
    return {
      items: await Promise.all(shown),
      ...(next !== undefined && { next }),
      standing: frozen.standing,
    };
  },
});
