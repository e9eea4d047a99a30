import { showPaper, showPapers } from '../../../cloudfunctions/domains/decisions/view-papers';
import { paper } from '../../builders/decision-process';

it('a paper is its kind, its name and its fingerprint, and whether this reader may open it', () => {
  const [plan, minutes] = [paper('plan'), paper('minutes')];
  const openable = new Set([plan.hash]);
  expect(showPapers([{ ...plan, fileId: 'cloud://x' }, minutes], openable)).toEqual([
    { ...plan, mayOpen: true },
    { ...minutes, mayOpen: false },
  ]);
  expect(showPaper(minutes, new Set())).toEqual({ ...minutes, mayOpen: false });
});
