import type { PaperShown } from '@contracts/decisions-shown';
import { DecisionPapers } from '@/components/decision-papers';
import { one } from '@/text/decision-pages';
import { Detail } from './detail';

interface PapersProps {
  readonly decisionId: string;
  readonly papers: readonly PaperShown[];
  /** Of which step; read aloud. */
  readonly of: string;
}

/** The papers of a step, one tap away. */
export function Papers({ decisionId, papers, of }: PapersProps) {
  return papers.length === 0 ? null : (
    <Detail of={`${of}，${one.papers(papers.length)}`} text={one.papers(papers.length)}>
      <DecisionPapers decisionId={decisionId} papers={papers} />
    </Detail>
  );
}
