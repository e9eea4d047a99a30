import { castBallot as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { boxIdBy } from './box';
import { openBox, putIn, use, freeTurn } from './casting';
import { isValid } from './choice';
import { openPollFor } from './finding';
import { voiceFor } from './voice';

/** The receipt keeps neither the choice nor its fingerprint, and nothing is told: no event says that somebody voted. */
export const castBallot = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ pollId, choice }, context) {
    const { actor, store, now, random, vault, refuse, once } = context;
    const { poll } = await openPollFor(pollId, 'online', context);
    const { frozen } = poll;
    const voiceId = await voiceFor(store, frozen, actor.personId ?? '', now);
    if (voiceId === undefined) {
      return refuse('not_an_elector');
    }
    if (!isValid(choice, frozen)) {
      return refuse('choice_not_valid');
    }
    const boxId = boxIdBy(random(), frozen);
    return once(async (tx) => {
      const box = await openBox(tx, boxId, refuse);
      const turn = await freeTurn(tx, pollId, voiceId, refuse);
      await use(tx, frozen, { voiceId, turn, way: 'online' });
      await putIn(tx, frozen, box, { voiceId, turn, choice, isAssisted: false, at: now }, vault);
      return { pollId, way: 'online', standing: frozen.standing };
    });
  },
});
