import type * as z from 'zod/mini';
import type { RefusalOf } from '../../contracts/contract';
import { turnIntoMotion } from '../../contracts/deliberation-motions';
import type { Actor } from '../../kernel/actor';
import { type Context, implement } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { groundFor } from '../decisions';
import { holds, isCadreOf, villagesLedBy } from '../organisation';
import { items } from './item';
import { approachItem } from './item-approach';
import { save, written } from './item-life';
import { isMovable } from './item-policy';
import { hiddenSpeakers, isNamedIn, namesToKeepOut } from './speakers';
import { approach } from './standpoint';
import { toMotion } from './to-motion';
import { without } from './without';

type From = z.output<(typeof turnIntoMotion)['input']>['from'];
type Asking = Context<RefusalOf<typeof turnIntoMotion>>;

/** What the yard has talked over goes the way of a decision, and the yard sees how far it is. */
export const turnIntoMotionOperation = implement(turnIntoMotion, {
  allow: (actor) => villagesLedBy(actor).length > 0,
  async run(wanted, context) {
    const { from, ...moving } = without(wanted, 'callId');
    const { actor, once, refuse } = context;
    const moverId = actor.personId ?? refuse('not_allowed');
    const { villageId, meetingId, sourceId, hidden } = await sourceOf(from, context);
    if (!isCadreOf(actor, villageId)) {
      return refuse('not_allowed');
    }
    if (moving.matters.includes('convention')) {
      return refuse('begins_with_the_draft');
    }
    if (isNamedIn(`${moving.title}\n${moving.text}`, hidden)) {
      return refuse('names_a_speaker');
    }
    const ground = await groundFor(context, villageId);
    if (typeof ground === 'string') {
      return refuse(ground);
    }
    return once(async (tx) => {
      if (from.is === 'item') {
        await noteOnItem(tx, from.itemId, context);
      }
      const motion = { ...moving, villageId, meetingId, sourceId, moverId };
      const refused = await toMotion(tx, { ...motion, hand: handOf(actor, villageId) }, ground);
      return refused === undefined ? { decisionId: moving.decisionId, sourceId } : refuse(refused);
    });
  },
});

async function sourceOf(from: From, context: Asking) {
  const { store, refuse } = context;
  if (from.is === 'item') {
    const { item } = await approachItem(store, from.itemId, context);
    const { villageId, meetingId, id: sourceId } = item;
    const spoken = meetingId === undefined ? [] : await namesToKeepOut(store, meetingId);
    const hidden = [...spoken, ...(await hiddenSpeakers(store, [item]))];
    return { villageId, meetingId, sourceId, hidden };
  }
  const { meeting } = await approach(store, from.meetingId, context);
  if (meeting.state === 'cancelled') {
    return refuse('meeting_cancelled');
  }
  const topic = meeting.topics.find(({ id }) => id === from.topicId) ?? refuse('topic_not_found');
  const { villageId, id: meetingId } = meeting;
  const hidden = await namesToKeepOut(store, meetingId);
  return { villageId, meetingId, sourceId: topic.id, hidden };
}

/** The item keeps its own clock and holder: a motion is a way, not yet an answer. */
async function noteOnItem(tx: Transaction, itemId: string, context: Asking): Promise<void> {
  const { actor, now, refuse } = context;
  const item = (await tx.get(items, itemId)) ?? refuse('item_not_found');
  if (!isMovable(item)) {
    return refuse('not_now');
  }
  const saying = {
    by: 'meeting' as const,
    ...(actor.personId !== undefined && { personId: actor.personId }),
  };
  await save(tx, written(item, 'made_a_motion', now, saying));
}

/** The committee moves what its members move; who sits in the party branch alone moves for the branch. */
function handOf(actor: Actor, villageId: string): 'party_branch' | 'villagers_committee' {
  return holds(actor, { office: 'villagers_committee', at: villageId })
    ? 'villagers_committee'
    : 'party_branch';
}
