import { closePoll as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { allAreIn, closed } from './closing';
import { goOnCounting } from './counting';
import { courses } from './course';
import { pollFor } from './finding';
import { mayRun } from './policy';

export const closePoll = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ pollId }, context) {
    const { actor, store, now, refuse, once } = context;
    const found = await pollFor(pollId, context);
    const { frozen } = found.poll;
    if (!mayRun(actor, frozen)) {
      return refuse('not_allowed');
    }
    const mayAnyhow = frozen.mayCloseEarly || now > frozen.closesAt;
    const wereAllIn = mayAnyhow || (await allAreIn(store, frozen));
    const answer = await once(async (tx) => {
      const course = await tx.get(courses, pollId);
      const next = course && closed(course, 'official', now);
      if (!next) {
        return refuse('voting_not_open');
      }
      const areAllIn = wereAllIn && course.takenBack === found.course.takenBack;
      if (!mayAnyhow && !areAllIn) {
        return refuse('closes_by_its_clock');
      }
      await tx.replace(courses, next);
      return { pollId, standing: frozen.standing };
    });
    await goOnCounting(context, pollId);
    return answer;
  },
});
