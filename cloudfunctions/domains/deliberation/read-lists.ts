import { readLists } from '../../contracts/deliberation-items';
import { implement } from '../../kernel/operation';
import { everyPage } from '../every-page';
import { items } from './item';
import { itemPieces } from './item-pieces';
import { sideOf } from './item-policy';
import { approach } from './standpoint';
import { showItemLine } from './view-item';

/** 问题清单, 需求清单, 责任清单 of one meeting: each demand names its question, each duty its item. */
export const readListsOperation = implement(readLists, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId }, context) {
    const { actor, store, now } = context;
    const { meeting } = await approach(store, meetingId, context);
    const all = await everyPage(store, items, { index: 'ofMeeting', equals: { meetingId } });
    const lines = await Promise.all(
      all.map(async (item) => {
        const side = sideOf(item, meeting, actor, true);
        return showItemLine(
          { item, meeting, side },
          actor,
          await itemPieces(item, actor, context),
          now,
        );
      }),
    );
    return {
      questions: lines.filter(({ list }) => list === 'question'),
      demands: lines.filter(({ list }) => list === 'demand'),
      responsibilities: lines.flatMap(({ responsibility }) => responsibility ?? []),
      closed: all.filter(({ state }) => state === 'closed').length,
      all: all.length,
    };
  },
});
