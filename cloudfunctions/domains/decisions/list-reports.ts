import { listReports as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { worksAt } from '../organisation';
import { known } from './moving';
import { reports } from './report';

const MOST = 100;

/** For the supervision committee that reported and the office that was told; the village's other offices see nothing. */
export const listReportsOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ decisionId }, context) {
    const { actor, store, vault, refuse } = context;
    const { hands } = (await known(context, actor, decisionId)) ?? refuse('decision_not_found');
    const { items } = await store.find(reports, {
      ...{ index: 'ofDecision', equals: { decisionId }, limit: MOST },
    });
    const mine = items.filter(
      ({ officeId, duty }) =>
        hands.includes('supervision_committee') ||
        worksAt(actor, officeId) ||
        (duty !== undefined && worksAt(actor, duty.officeId)),
    );
    return {
      items: mine.map(({ id, at, to, officeName, sealed, duty, answer }) => ({
        ...{ reportId: id, at, to, office: officeName, words: vault.open(sealed) },
        ...(duty && { dueAt: duty.dueAt }),
        ...(answer && { answer: { at: answer.at, words: vault.open(answer.sealed) } }),
        mayAnswer: duty !== undefined && worksAt(actor, duty.officeId),
      })),
    };
  },
});
