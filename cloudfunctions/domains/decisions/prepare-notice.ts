import { prepareNotice as contract } from '../../contracts/decisions-notices';
import { digest } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { hamletsOf, idAt, placeOf } from '../organisation';
import { publicPapers } from './book';
import { act, known, movedAnswer } from './moving';

/** The notice hangs on the village's board and on one in each natural village (参考山东省村务公开条例 Art 13). */
export const prepareNoticeOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, kind, text, boards, papers }, context) {
    const { actor, store, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { villageId } = it.decision;
    const places = await Promise.all(boards.map((id) => placeOf(store, id)));
    if (places.some((place) => place === undefined || idAt(place, 'village') !== villageId)) {
      return refuse('board_not_in_village');
    }
    const wanted = [villageId, ...(await hamletsOf(store, villageId)).map(({ id }) => id)];
    const missing = wanted.filter((id) => !boards.includes(id));
    if (missing.length > 0) {
      return refuse('boards_missing', { boards: missing.length });
    }
    const facts = { kind, textHash: digest(text), boards, papers: publicPapers(papers) };
    return context.once(async (tx) => {
      const beside = { words: text, papers };
      const deed = { did: 'notice_prepared', facts } as const;
      const { before, after } = await act(tx, contract, context, it, deed, beside);
      const { decisionNotice, resultNotice } = after.process.lawful.days;
      return {
        ...movedAnswer(after),
        notice: after.process.notice?.n ?? 0,
        head: before.process.head,
        days: kind === 'decision' ? decisionNotice : resultNotice,
      };
    });
  },
});
