import { takeUpItem } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import type { Unstored } from '../../kernel/store';
import { diary } from './diary';
import { tellGiven, tellSettled, withDuty, withoutDuty } from './duty';
import { type Item, items } from './item';
import { approachItem } from './item-approach';
import { move, save, written } from './item-life';
import { isSpeakerOrConducts, moverFor } from './item-policy';
import { hasBegun } from './meeting';
import { keep, lock, saidAbout } from './said';
import { sayingOf } from './saying';

/**
 * A question that was asked before the meeting is brought up at it: it becomes a demand of the same person on the
 * second list, with the holder and the clock that the question had.
 */
export const takeUpItemOperation = implement(takeUpItem, {
  allow: ({ personId }) => personId !== undefined,
  async run({ itemId, demandId, text }, context) {
    const { actor, store, now, vault, once, refuse } = context;
    const { side } = await approachItem(store, itemId, context);
    const earlier = (await saidAbout(store, vault, itemId)).get(0) ?? { attachments: [] };
    const said = text === undefined ? earlier : { text, attachments: [] };
    const locked = lock(vault, said);

    return once(async (tx) => {
      const { item: question, meeting } = await approachItem(tx, itemId, context);
      if (!isSpeakerOrConducts(side)) {
        return refuse('not_allowed');
      }
      if (question.list !== 'question' || meeting === undefined) {
        return refuse('not_a_question');
      }
      if (!hasBegun(meeting, now)) {
        return refuse('not_begun');
      }
      if (meeting.attendanceClosedAt !== undefined) {
        return refuse('minutes_closed');
      }
      if (await tx.get(items, demandId)) {
        return refuse('item_id_taken');
      }
      const mover = moverFor(question, 'take_up', side) ?? refuse('not_now');
      const saying = sayingOf(mover, question, actor, side);
      const moved = move(question, 'take_up', mover, now, saying) ?? refuse('not_now');
      const { duty } = question;
      await save(tx, { ...moved, item: { ...withoutDuty(moved.item), intoItemId: demandId } });
      await tellSettled(tx, question, now);

      const draft = demandFrom(question, { id: demandId, raisedAt: now });
      const raised = written({ ...draft, version: 0 }, 'raised', now, saying);
      const dueAt = duty?.dueAt ?? question.dueAt;
      const held = withDuty(raised.item, question, { dueAt, now });
      await tx.insert(items, held);
      await tx.insert(diary, raised.line);
      await keep(tx, raised.line, locked);
      await tellGiven(tx, held, now);
      return { itemId, demandId };
    });
  },
});

function demandFrom(
  { meetingId, topicId, placeId, villageId, raisedBy, helperId, ...question }: Item,
  { id, raisedAt }: Pick<Item, 'id' | 'raisedAt'>,
): Unstored<Item> {
  const { isAnonymous, isPrivate, office, holderId, dueAt } = question;
  return {
    ...{ id, placeId, villageId, list: 'demand', stage: 'at', state: 'raised' },
    ...(meetingId !== undefined && { meetingId }),
    ...(topicId !== undefined && { topicId }),
    ...(raisedBy !== undefined && { raisedBy }),
    ...(helperId !== undefined && { helperId }),
    ...{ isAnonymous, isPrivate, raisedAt, fromItemId: question.id },
    ...{ office, holderId, dueAt, duties: 0, lines: 0 },
  };
}
