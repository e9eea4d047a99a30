import { takeBack as contract } from '../../contracts/polls-entries';
import { takeBackReasonsOf } from '../../contracts/polls-words';
import { implement } from '../../kernel/operation';
import { participations } from './ballot';
import { tellTheVoter } from './casting';
import { courses } from './course';
import { isEntry, mayPutRight, whyItStays } from './entry';
import { pollFor, takesVoices } from './finding';
import { takenBack } from './taken-back';

/** A slip is taken back only while it is in hand: one that lies in the box shows when slips are counted. */
export const takeBack = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ pollId, entryId, because }, context) {
    const { actor, store, now, refuse, once } = context;
    const found = await pollFor(pollId, context);
    const { frozen } = found.poll;
    const entry = await store.get(participations, entryId);
    if (entry?.pollId !== pollId || !isEntry(entry)) {
      return refuse('entry_not_found');
    }
    if (!mayPutRight(actor, frozen, entry)) {
      return refuse('not_allowed');
    }
    if (!takeBackReasonsOf[entry.way].includes(because)) {
      return refuse('reason_of_another_way');
    }
    return once(async (tx) => {
      const course = await tx.get(courses, pollId);
      if (course?.state !== 'open' || !takesVoices(found, now)) {
        return refuse('voting_not_open');
      }
      if (await tx.get(takenBack, entryId)) {
        return refuse('already_taken_back');
      }
      const staying = whyItStays(entry, frozen, course);
      if (staying) {
        return refuse(staying);
      }
      const { way, isAssisted, named } = entry;
      const by = actor.personId ?? '';
      await tx.insert(takenBack, {
        ...{ id: entryId, pollId, way, isAssisted, because, by, at: now },
      });
      await tx.replace(courses, { ...course, takenBack: course.takenBack + 1 });
      await tellTheVoter(tx, { pollId, entryId, personId: named }, 'voice_taken_back', now);
      return { pollId, entryId, standing: frozen.standing };
    });
  },
});
