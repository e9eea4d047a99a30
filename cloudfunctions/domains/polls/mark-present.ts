import { markPresent as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { boxIdBy } from './box';
import { openBox, tellTheVoter, use } from './casting';
import { courses } from './course';
import { openPollFor } from './finding';
import { mayRun } from './policy';
import { voiceState } from './taken-back';
import { voiceFor } from './voice';

/** Two of one household are one voice: the first on the list raises the hand for it. */
export const markPresent = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ pollId, personIds }, context) {
    const { actor, store, now, random, refuse, once } = context;
    const { poll } = await openPollFor(pollId, 'hand', context);
    const { frozen } = poll;
    if (!mayRun(actor, frozen)) {
      return refuse('not_allowed');
    }
    const asked = await Promise.all(
      [...new Set(personIds)].map(async (personId) => ({
        personId,
        voiceId: await voiceFor(store, frozen, personId, now),
      })),
    );
    const notElectors = asked.filter((it) => it.voiceId === undefined).map((it) => it.personId);
    const boxId = boxIdBy(random(), frozen);
    const writtenBy = actor.personId ?? '';
    return once(async (tx) => {
      await openBox(tx, boxId, refuse);
      if ((await tx.get(courses, pollId))?.entries.hand !== 0) {
        return refuse('way_is_counted');
      }
      const present: string[] = [];
      const already: string[] = [];
      const hasVoted: string[] = [];
      for (const { personId, voiceId } of asked) {
        if (voiceId === undefined) {
          continue;
        }
        const { turn, used } = await voiceState(tx, pollId, voiceId);
        if (used) {
          const isOnList = used.way === 'hand' && used.named === personId;
          (isOnList ? already : hasVoted).push(personId);
          continue;
        }
        const hand = { voiceId, turn, way: 'hand', writtenBy, named: personId } as const;
        const entryId = await use(tx, frozen, hand);
        await tellTheVoter(tx, { pollId, entryId, personId }, 'voice_used_for_you', now);
        present.push(personId);
      }
      return { pollId, standing: frozen.standing, present, already, hasVoted, notElectors };
    });
  },
});
