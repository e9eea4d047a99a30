import type { StandingShown } from '../../contracts/deliberation-standing';
import { confirmMinutes } from '../../contracts/deliberation-minutes';
import type { RefusalOf } from '../../contracts/contract';
import { type Context, implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { contentOf } from './content';
import { handsOf, standingCounts } from './hand-count';
import { type Meeting, meetings } from './meeting';
import { meetingLife } from './meeting-life';
import { hashOf, minutes, type Minutes, wordsIn } from './minutes';
import { isNamedIn, namesToKeepOut } from './speakers';
import { approach } from './standpoint';
import { tellInvited } from './telling';
import { without } from './without';

type Asking = Context<RefusalOf<typeof confirmMinutes>>;

/**
 * The host confirms what they have read. First the attendance is closed, so that everybody who comes afterwards is an
 * addition; then it is counted and published. If the second step is cut off, sending again goes on where it stopped.
 */
export const confirmMinutesOperation = implement(confirmMinutes, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId, edition }, context) {
    const { actor, store, now, once, refuse } = context;
    const { meeting: seen } = await approach(store, meetingId, context);
    const byId = actor.personId ?? refuse('not_allowed');
    if (byId !== seen.hostId) {
      return refuse('not_allowed');
    }
    const wanted = { meetingId, edition };
    const hidden = await namesToKeepOut(store, meetingId);
    const before = await contentOf({ ...seen, attendanceClosedAt: now }, context);
    if (hasTooManyHands(seen, before.standing)) {
      return refuse('count_exceeds_present', { present: before.standing.quorum?.present ?? 0 });
    }
    await store.transact(async (tx) => {
      const { meeting } = await confirmable(tx, wanted, hidden, context);
      const attendanceClosedAt = meeting.attendanceClosedAt ?? now;
      await tx.replace(meetings, { ...meeting, attendanceClosedAt });
    });
    const closed = (await store.get(meetings, meetingId)) ?? refuse('meeting_not_found');
    const content = await contentOf(closed, context);

    return once(async (tx) => {
      const { meeting, draft } = await confirmable(tx, wanted, hidden, context);
      const hash = hashOf(draft, content);
      await tx.replace(minutes, { ...draft, published: { at: now, byId, ...content, hash } });
      await tx.replace(meetings, { ...without(meeting, 'minutesRemindAt'), state: 'published' });
      await tellInvited(tx, meeting, { what: 'minutes_published', n: 0, at: now });
      return { meetingId, publishedAt: now, standing: content.standing };
    });
  },
});

/** The draft that the host has before them, in a state in which it may be confirmed. */
async function confirmable(
  tx: Transaction,
  { meetingId, edition }: { readonly meetingId: string; readonly edition: number },
  hidden: readonly string[],
  { refuse }: Asking,
): Promise<{ readonly meeting: Meeting; readonly draft: Minutes }> {
  const meeting = (await tx.get(meetings, meetingId)) ?? refuse('meeting_not_found');
  const draft = await tx.get(minutes, meetingId);
  if (!draft || !meetingLife.next(meeting.state, 'confirm', 'host')) {
    return refuse('not_now');
  }
  if (draft.edition !== edition) {
    return refuse('draft_changed', { edition: draft.edition });
  }
  return isNamedIn(wordsIn(draft), hidden) ? refuse('names_a_speaker') : { meeting, draft };
}

/** More hands than people stops it before anything is closed: somebody has not been signed in, or was counted twice. */
function hasTooManyHands({ counts }: Meeting, { standing, quorum }: StandingShown): boolean {
  const present = quorum?.present ?? 0;
  return (
    standing === 'group_meeting' && [...standingCounts(counts)].some((it) => handsOf(it) > present)
  );
}
