import { openPaper } from '../../contracts/decisions-papers';
import { implement, type Operation } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { allOf } from './all-of';
import { decisionLines, decisions } from './decision';
import { addressOf, type PaperFiles } from './files';
import { handsOf } from './offices';
import { openedTo, papersInFile } from './paper-readers';

/** Whoever reads a decision looks at its papers themselves: what was planned, granted, posted, written down. */
export function openPaperOperation(files: PaperFiles): Operation {
  return implement(openPaper, {
    allow: () => true,
    forVisitors: true,
    async run({ decisionId, hash }, { store, actor, now, refuse }) {
      const decision = await store.get(decisions, decisionId);
      const village = decision && (await placeOf(store, decision.villageId));
      if (village === undefined) {
        return refuse('decision_not_found');
      }
      const papers = papersInFile(await allOf(store, decisionLines, decisionId));
      const asked = papers.filter((it) => it.hash === hash);
      if (asked.length === 0) {
        return refuse('paper_not_found');
      }
      const hands = handsOf(actor, village);
      const [opened] = await openedTo(store, decisionId, asked, { actor, hands });
      const { fileId } = opened ?? refuse('not_allowed');
      const address = await addressOf(files, { fileId, folder: decisionId }, now);
      return address ?? refuse('paper_not_kept');
    },
  });
}
