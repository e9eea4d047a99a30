import type { PaperShown } from '../../contracts/decisions-shown';
import type { Paper } from './happening';

/** Fingerprints of the papers whose file this reader may open. */
export type Openable = ReadonlySet<string>;

/** Papers as everybody reads them: what they are called and their fingerprint; the file only through `openPaper`. */
export function showPapers(papers: unknown, openable: Openable): PaperShown[] {
  return (papers as readonly Paper[]).map((paper) => showPaper(paper, openable));
}

export function showPaper(paper: unknown, openable: Openable): PaperShown {
  const { kind, title, hash } = paper as Paper;
  return { kind, title, hash, mayOpen: openable.has(hash) };
}
