import { readMinutes } from '../../contracts/deliberation-minutes';
import { implement } from '../../kernel/operation';
import { minutesFor } from './minutes-shown';
import { approach } from './standpoint';

export const readMinutesOperation = implement(readMinutes, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId }, context) {
    const approached = await approach(context.store, meetingId, context);
    return (
      (await minutesFor(approached, context.actor, context)) ?? context.refuse('no_minutes_yet')
    );
  },
});
