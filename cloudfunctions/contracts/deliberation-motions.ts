import * as z from 'zod/mini';
import { callId, contract, id, words } from './contract';
import { matters } from './decisions-words';

/**
 * One tap: a cadre of the village makes a topic of a meeting, or an item from one, a motion for a decision
 * (四议两公开). Both are written together. `readMeeting` and `readItem` then say what became of it.
 */
export const turnIntoMotion = contract({
  name: 'deliberation.turnIntoMotion',
  does: 'write',
  input: z.strictObject({
    callId,
    /** Made by the phone: the decision's. */
    decisionId: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/)),
    from: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('topic'), meetingId: id, topicId: id }),
      z.strictObject({ is: z.literal('item'), itemId: id }),
    ]),
    title: words(60),
    /** Public: what is proposed and why. */
    text: words(2000),
    matters: z.array(z.enum(matters)).check(z.minLength(1), z.maxLength(4)),
  }),
  publicWords: ['title', 'text'],
  output: z.object({ decisionId: id, sourceId: id }),
  refusals: [
    'meeting_not_found',
    'meeting_cancelled',
    'topic_not_found',
    'item_not_found',
    'not_now',
    'already_a_motion',
    'names_a_speaker',
    'decision_id_taken',
    'village_not_found',
    'residents_law_not_confirmed',
    'matter_listed_twice',
    'split_the_matters',
    'begins_with_the_draft',
  ],
});
