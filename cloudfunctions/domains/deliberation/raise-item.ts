import type * as z from 'zod/mini';
import { raiseItem } from '../../contracts/deliberation-items';
import type { RefusalOf } from '../../contracts/contract';
import { type Context, implement } from '../../kernel/operation';
import type { Transaction, Unstored } from '../../kernel/store';
import { idAt, mayActFor, mayKeep, personOf, placeOf } from '../organisation';
import { endOf } from './clock';
import { diary } from './diary';
import { tellGiven, withDuty } from './duty';
import { firstHolder } from './holder';
import { type Item, items } from './item';
import { written } from './item-life';
import { hasBegun, type Meeting, meetings } from './meeting';
import { MEETING_PLACES } from './policy';
import { areOf, keep, lock } from './said';
import { isWhileItIsOn, sentUntil } from './sign-in-time';
import { approach } from './standpoint';

type Wanted = z.output<(typeof raiseItem)['input']>;
type Asking = Context<RefusalOf<typeof raiseItem>>;

/** A villager asks, wants or says something; from now on somebody owes an answer by a day. */
export const raiseItemOperation = implement(raiseItem, {
  allow: ({ personId }) => personId !== undefined,
  async run(wanted, context) {
    const { store, actor, now, vault, once, refuse } = context;
    const { itemId, text, attachments } = wanted;
    if (text === undefined && attachments.length === 0) {
      return refuse('words_missing');
    }
    if (!areOf(itemId, attachments)) {
      return refuse('attachment_not_yours');
    }
    if (!(await mayKeep(store, actor.openid, attachments))) {
      return refuse('recording_not_agreed');
    }
    const where = await whereRaised(wanted, context);
    const who = await raiserOf(wanted, where, context);
    const { meeting, ...standing } = where;
    const matter = { placeId: where.placeId, raisedBy: who.raisedBy };
    const found = (await firstHolder(store, matter, meeting, now)) ?? refuse('no_office_yet');
    const dueAt = endOf('meeting.reply', Math.max(now, meeting?.startsAt ?? now));
    const locked = lock(vault, { ...(text !== undefined && { text }), attachments });
    const draft: Unstored<Item> = {
      ...{ id: itemId, ...standing, ...who, state: 'raised' },
      ...{ isAnonymous: wanted.isAnonymous, isPrivate: wanted.isPrivate, raisedAt: now },
      ...{ office: found.office, holderId: found.holderId, duties: 0, dueAt, lines: 0 },
    };
    const by = who.helperId === undefined ? ('raiser' as const) : ('helper' as const);
    return once(async (tx) => {
      if (await tx.get(items, itemId)) {
        return refuse('item_id_taken');
      }
      const isTooLate = meeting !== undefined && (await isClosed(tx, meeting));
      const raised = { ...draft, version: 0, ...(isTooLate && AFTER_THE_MEETING) };
      const saying = { by, personId: who.helperId ?? who.raisedBy };
      const { item, line } = written(raised, 'raised', now, saying);
      const held = withDuty(item, found, { dueAt, now });
      await tx.insert(items, held);
      await tx.insert(diary, line);
      await keep(tx, line, locked);
      await tellGiven(tx, held, now);
      return { itemId, state: held.state, dueAt, office: held.office.name };
    });
  },
});

const AFTER_THE_MEETING = { stage: 'after', list: 'demand' } as const;

/** Read in the transaction: what comes while the minutes are being closed is in them, or was said afterwards. */
async function isClosed(tx: Transaction, { id }: Meeting): Promise<boolean> {
  return (await tx.get(meetings, id))?.attendanceClosedAt !== undefined;
}

type Where = Pick<
  Item,
  | 'meetingId'
  | 'topicId'
  | 'placeId'
  | 'villageId'
  | 'wishAt'
  | 'wishIn'
  | 'voices'
  | 'list'
  | 'stage'
> & {
  readonly meeting?: Meeting;
};

async function whereRaised({ where, saidAt }: Wanted, context: Asking): Promise<Where> {
  const { store, now, refuse, actor } = context;
  if (where.is === 'place') {
    const place = (await placeOf(store, where.placeId)) ?? refuse('place_not_found');
    const villageId = idAt(place, 'village');
    if (
      villageId === undefined ||
      !MEETING_PLACES.includes(place.kind) ||
      (actor.villageId !== villageId && actor.held.length === 0)
    ) {
      return refuse('place_not_found');
    }
    const placeId = place.id;
    return {
      ...{ placeId, villageId, wishAt: placeId, wishIn: villageId, voices: 0 },
      ...{ list: 'question', stage: 'before' },
    };
  }
  const { meeting } = await approach(store, where.meetingId, context);
  if (meeting.state === 'cancelled') {
    return refuse('meeting_cancelled');
  }
  const { topicId } = where;
  if (topicId !== undefined && !meeting.topics.some(({ id }) => id === topicId)) {
    return refuse('topic_not_found');
  }
  const { id: meetingId, placeId, villageId } = meeting;
  const stage = stageAt(meeting, { saidAt, now });
  return {
    ...{ meeting, meetingId, placeId, villageId, stage },
    ...(topicId !== undefined && { topicId }),
    list: stage === 'before' ? 'question' : 'demand',
  };
}

/**
 * Before, at or after the meeting. What the phone says of the time is believed for words that were said while the
 * meeting was on and could not be sent there; what comes when the minutes are closed was said after it.
 */
export function stageAt(
  meeting: Pick<Meeting, 'startsAt' | 'attendanceClosedAt'>,
  { saidAt, now }: { readonly saidAt: number | undefined; readonly now: number },
): Item['stage'] {
  if (meeting.attendanceClosedAt !== undefined) {
    return 'after';
  }
  const isBelieved = saidAt !== undefined && saidAt <= now && now <= sentUntil(meeting);
  const at = isBelieved ? saidAt : now;
  if (!hasBegun(meeting, at)) {
    return 'before';
  }
  return isWhileItIsOn(meeting, at) ? 'at' : 'after';
}

interface Who {
  readonly raisedBy: string;
  readonly helperId?: string;
}

async function raiserOf(
  { for: whom }: Wanted,
  { meeting, villageId }: Where,
  { actor, store, refuse }: Asking,
): Promise<Who> {
  const own = actor.personId ?? refuse('not_allowed');
  if (whom.is === 'self') {
    return { raisedBy: own };
  }
  const person = (await personOf(store, whom.personId)) ?? refuse('person_not_found');
  const writesForThem =
    meeting?.recorderId === own || meeting?.hostId === own
      ? person.villageId === villageId && person.id !== own
      : await mayActFor(store, actor, person.id);
  return writesForThem ? { raisedBy: person.id, helperId: own } : refuse('not_a_helper');
}
