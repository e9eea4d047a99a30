import { recordCount as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { isCadreOf } from '../organisation';
import { countIdOf, counts } from './count';
import { goOnCounting } from './counting';
import { courses, moved } from './course';
import { addsUp, written } from './figures';
import { pollFor } from './finding';
import { mayRun } from './policy';

export const recordCount = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ pollId, way, figures }, context) {
    const { actor, now, vault, refuse, once } = context;
    const { frozen } = (await pollFor(pollId, context)).poll;
    if (!mayRun(actor, frozen)) {
      return refuse('not_allowed');
    }
    if (!frozen.ways.includes(way)) {
      return refuse('not_this_way');
    }
    if (!addsUp(figures, frozen)) {
      return refuse('figures_do_not_add_up');
    }
    const { personId = '', householdId } = actor;
    const recordedBy = {
      ...{ personId, isCadre: isCadreOf(actor, frozen.villageId) },
      ...(householdId !== undefined && { householdId }),
    };
    const sealed = vault.seal(written(figures, frozen));
    const answer = await once(async (tx) => {
      const course = await tx.get(courses, pollId);
      if (course?.state === 'open' && frozen.isSecret) {
        return refuse('not_before_close');
      }
      const next = course && moved(course, 'record', 'official');
      if (!next) {
        return refuse('result_stands');
      }
      const entry = next.entries[way] + 1;
      const entries = { ...next.entries, [way]: entry };
      await tx.replace(courses, {
        ...next,
        entries,
        ...(next.state === 'counting' && { dueAt: now }),
      });
      await tx.insert(counts, {
        id: countIdOf(pollId, way, entry),
        ...{ pollId, way, entry, sealed, recordedBy },
        ...{ recordedAt: now, witnesses: [] },
      });
      return { pollId, way, entry, standing: frozen.standing };
    });
    await goOnCounting(context, pollId);
    return answer;
  },
});
