import { archiveDecision } from '@contracts/decisions-notices';
import { ArchiveAct } from '@/workbench/decisions/one/archive-act';
import { aDecision, HASH } from '../../../builders/decided';
import { open, refuses, says, sentOnce, shown, tapInSheet } from '../../../builders/pages';

it('goes into the archive', async () => {
  says(archiveDecision, { decisionId: 'decision-1', phase: 'archived', head: HASH });
  open(<ArchiveAct decision={aDecision()} onClose={jest.fn()} />);
  await tapInSheet('归档');
  expect(await sentOnce(archiveDecision)).toEqual({ decisionId: 'decision-1' });
});

it('says what is still missing', async () => {
  refuses(archiveDecision, 'result_not_published');
  open(<ArchiveAct decision={aDecision()} onClose={jest.fn()} />);
  await tapInSheet('归档');
  await shown(/请/);
});
