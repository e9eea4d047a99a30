import { handOutSlip as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { boxIdBy } from './box';
import { openBox, tellTheVoter, use, freeTurn } from './casting';
import { courses } from './course';
import { openPollFor } from './finding';
import { mayRun } from './policy';
import { voiceFor } from './voice';

/** The slip itself carries no number: who has one is known, which one it is is not. */
export const handOutSlip = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ pollId, personId }, context) {
    const { actor, store, now, random, refuse, once } = context;
    const { poll } = await openPollFor(pollId, 'paper', context);
    const { frozen } = poll;
    if (!mayRun(actor, frozen)) {
      return refuse('not_allowed');
    }
    const voiceId = await voiceFor(store, frozen, personId, now);
    if (voiceId === undefined) {
      return refuse('not_an_elector');
    }
    const boxId = boxIdBy(random(), frozen);
    const writtenBy = actor.personId ?? '';
    return once(async (tx) => {
      await openBox(tx, boxId, refuse);
      if ((await tx.get(courses, pollId))?.entries.paper !== 0) {
        return refuse('way_is_counted');
      }
      const turn = await freeTurn(tx, pollId, voiceId, refuse);
      const slip = { voiceId, turn, way: 'paper', writtenBy, named: personId } as const;
      const entryId = await use(tx, frozen, slip);
      await tellTheVoter(tx, { pollId, entryId, personId }, 'voice_used_for_you', now);
      return { pollId, way: 'paper', standing: frozen.standing };
    });
  },
});
