import { publishNotice as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { act, known, movedAnswer } from './moving';
import { tellVillage } from './telling';

export const publishNoticeOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId, boards }, context) {
    const { actor, now, refuse } = context;
    const it = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    return context.once(async (tx) => {
      const deed = { did: 'notice_published', facts: { boards } } as const;
      const { after } = await act(tx, contract, context, it, deed);
      await tellVillage(tx, after, { roll: 'adults', what: 'notice_published', at: now });
      return { ...movedAnswer(after), until: after.process.notices.at(-1)?.until ?? now };
    });
  },
});
