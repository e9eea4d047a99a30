import type { DecisionShown, PaperShown } from '@contracts/decisions-shown';
import { DecisionPapers } from '@/components/decision-papers';
import { Fold } from '@/components/fold';
import { decisionDesk } from '@/text/decision-desk';
import { parts } from '@/text/parts';

/** Every paper of the decision, in the order of its steps, as it is laid before whoever checks or files it. */
export function Papers({ decision }: { readonly decision: DecisionShown }) {
  const papers = papersOf(decision);
  return papers.length === 0 ? null : (
    <Fold
      label={decisionDesk.papers}
      answer={decisionDesk.papersSum(papers.length)}
      open={parts.unfold}
    >
      <DecisionPapers decisionId={decision.decisionId} papers={papers} />
    </Fold>
  );
}

/** The same sheet at two steps is one paper. */
function papersOf({ papers, meetings, approvals, notices, progress }: DecisionShown) {
  const all: PaperShown[] = [
    ...papers,
    ...meetings.flatMap((it) => [...it.papers, ...(it.held?.papers ?? [])]),
    ...approvals.flatMap(({ paper }) => (paper ? [paper] : [])),
    ...notices.flatMap((it) => it.papers),
    ...progress.flatMap((it) => it.papers),
  ];
  return [...new Map(all.map((paper) => [paper.hash, paper])).values()];
}
