import { printMinutes } from '../../contracts/deliberation-minutes';
import { implement, type Operation } from '../../kernel/operation';
import { type Press, printed } from '../pen';
import { minutesFor } from './minutes-shown';
import { sheetOf } from './sheet';
import { approach } from './standpoint';

/** For the board at the yard, with room to sign: the paper that the archive keeps. */
export function printMinutesOperation(press: Press): Operation {
  return implement(printMinutes, {
    allow: ({ personId }) => personId !== undefined,
    async run({ meetingId }, context) {
      const { actor, store, refuse } = context;
      const approached = await approach(store, meetingId, context);
      const shown = await minutesFor(approached, actor, context, { isPaper: true });
      return (
        (await printed(press, sheetOf(shown ?? refuse('no_minutes_yet')))) ?? refuse('too_large')
      );
    },
  });
}
