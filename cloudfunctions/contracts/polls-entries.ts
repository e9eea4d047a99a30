import * as z from 'zod/mini';
import { callId, contract, cursor, id, pageOf } from './contract';
import { entryShown, standing } from './polls-shown';
import { takeBackReasons, votingWays } from './polls-words';

/**
 * What the desk has written down: who was marked present, who took a slip, for whom a helper voted; all of one way, or
 * those of one person. A helper who does not run the poll sees their own.
 */
export const listEntries = contract({
  name: 'polls.listEntries',
  does: 'read',
  input: z.union([
    z.strictObject({ pollId: id, way: z.enum(votingWays), after: cursor }),
    z.strictObject({ pollId: id, personId: id }),
  ]),
  output: z.extend(pageOf(entryShown), { standing }),
  refusals: ['poll_not_found'],
});

/**
 * Takes back one wrong entry of the desk before the close. The entry stays and so does this, with who, when and why;
 * the voice is free again, and whoever it belongs to is told. A voice that somebody gave themselves is not the desk's
 * to take back; nor is a secret one, because nobody can find it in the box: it stays counted as given by a helper.
 */
export const takeBack = contract({
  name: 'polls.takeBack',
  does: 'write',
  input: z.strictObject({ callId, pollId: id, entryId: id, because: z.enum(takeBackReasons) }),
  output: z.object({ pollId: id, entryId: id, standing }),
  refusals: [
    'poll_not_found',
    'entry_not_found',
    'voting_not_open',
    'way_is_counted',
    'reason_of_another_way',
    'secret_voice_stays',
    'already_taken_back',
  ],
});

/** Everything that the desk took back in a poll: open to everybody of the village, in a secret poll without names. */
export const listTakenBack = contract({
  name: 'polls.listTakenBack',
  does: 'read',
  input: z.strictObject({ pollId: id, after: cursor }),
  output: z.extend(pageOf(entryShown), { standing }),
  refusals: ['poll_not_found'],
});
