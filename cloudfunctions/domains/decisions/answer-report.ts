import { answerReport as contract } from '../../contracts/decisions-notices';
import { implement } from '../../kernel/operation';
import { worksAt } from '../organisation';
import { tellSettled } from './duty';
import { reports } from './report';

export const answerReportOperation = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ reportId, words }, { actor, now, vault, refuse, once }) {
    const sealed = vault.seal(words);
    return once(async (tx) => {
      const report = (await tx.get(reports, reportId)) ?? refuse('report_not_found');
      const { duty, ...rest } = report;
      if (!worksAt(actor, duty?.officeId ?? report.officeId)) {
        return refuse('report_not_found');
      }
      if (duty === undefined) {
        return refuse('not_now');
      }
      await tx.replace(reports, { ...rest, answer: { at: now, sealed } });
      await tellSettled(tx, report.decisionId, duty, now);
      return { reportId };
    });
  },
});
