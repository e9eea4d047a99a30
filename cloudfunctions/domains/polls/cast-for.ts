import { castFor as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { mayActFor } from '../organisation';
import { boxIdBy } from './box';
import { openBox, putIn, tellTheVoter, use, freeTurn } from './casting';
import { isValid } from './choice';
import { openPollFor } from './finding';
import { voiceFor } from './voice';

/** The helper hears the choice, as the one who holds the pen for another does; the books do not keep it either. */
export const castFor = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ pollId, personId, choice }, context) {
    const { actor, store, now, random, vault, refuse, once } = context;
    const { poll } = await openPollFor(pollId, 'online', context);
    const { frozen } = poll;
    const helperId = actor.personId;
    if (helperId === undefined || !(await mayActFor(store, actor, personId))) {
      return refuse('not_allowed');
    }
    const voiceId = await voiceFor(store, frozen, personId, now);
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
      const helped = {
        voiceId,
        turn,
        way: 'online',
        writtenBy: helperId,
        named: personId,
      } as const;
      const entryId = await use(tx, frozen, helped);
      await putIn(tx, frozen, box, { voiceId, turn, choice, isAssisted: true, at: now }, vault);
      await tellTheVoter(tx, { pollId, entryId, personId }, 'voice_used_for_you', now);
      return { pollId, way: 'online', standing: frozen.standing };
    });
  },
});
