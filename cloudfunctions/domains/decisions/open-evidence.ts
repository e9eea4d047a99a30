import { openEvidence } from '../../contracts/decisions-papers';
import { implement, type Operation } from '../../kernel/operation';
import { delegations } from './delegation';
import { addressOf, type PaperFiles } from './files';

/** The supervision committee looks at the paper before it confirms a delegation; everybody may look at it after. */
export function openEvidenceOperation(files: PaperFiles): Operation {
  return implement(openEvidence, {
    allow: () => true,
    forVisitors: true,
    async run({ delegationId }, { store, now, refuse }) {
      const { villageId, evidence } =
        (await store.get(delegations, delegationId)) ?? refuse('delegation_not_found');
      const { fileId } = evidence;
      const address = await addressOf(files, { fileId, folder: villageId }, now);
      return address ?? refuse('paper_not_kept');
    },
  });
}
