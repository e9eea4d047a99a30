import { witnessCount as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { isCadreOf } from '../organisation';
import { counts, lastCount, witnessFault } from './count';
import { goOnCounting } from './counting';
import { courses } from './course';
import { addsUp, written } from './figures';
import { pollFor } from './finding';
import { mayWitness } from './policy';

/**
 * A witness calls with their own WeChat identity and their own figures: knowing the recorder's is of no use, because
 * they are shown to nobody, and a second person cannot be named, only come.
 */
export const witnessCount = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run({ pollId, way, entry, figures }, context) {
    const { actor, store, now, vault, refuse, once } = context;
    const { frozen } = (await pollFor(pollId, context)).poll;
    if (!(await mayWitness(store, actor, frozen, now))) {
      return refuse('not_allowed');
    }
    if (!addsUp(figures, frozen)) {
      return refuse('figures_do_not_add_up');
    }
    const { personId = '', householdId } = actor;
    const witness = {
      ...{ personId, isCadre: isCadreOf(actor, frozen.villageId) },
      ...(householdId !== undefined && { householdId }),
    };
    const seen = written(figures, frozen);
    const sealed = vault.seal(seen);
    const answer = await once(async (tx) => {
      const course = await tx.get(courses, pollId);
      if (!course || course.entries[way] < entry) {
        return refuse('count_not_found');
      }
      const count = await lastCount(tx, pollId, way, entry);
      if (!count || course.entries[way] > entry || course.state === 'counted') {
        return refuse('needs_no_witness');
      }
      const fault = witnessFault(count, witness);
      if (fault) {
        return refuse(fault);
      }
      const agrees = vault.open(count.sealed) === seen;
      const witnesses = [...count.witnesses, { ...witness, agrees, sealed, at: now }];
      await tx.replace(counts, { ...count, witnesses });
      if (course.state === 'counting') {
        await tx.replace(courses, { ...course, dueAt: now });
      }
      return { pollId, way, entry, standing: frozen.standing, agrees };
    });
    await goOnCounting(context, pollId);
    return answer;
  },
});
