import { openPaper } from '@contracts/decisions-papers';
import { DecisionPapers } from '@/components/decision-papers';
import { aPaper, HASH } from '../builders/decided';
import { isShown, open, says, sentOnce, shown, tap } from '../builders/pages';

it('lists what was on the table, and asks for the sheet by its fingerprint', async () => {
  says(openPaper, { url: 'http://127.0.0.1/plan.jpg', until: 1 });
  open(<DecisionPapers decisionId="decision-1" papers={[{ ...aPaper, mayOpen: true }]} />);
  await shown('材料改一个字，指纹就对不上。');
  await tap('打开看：修路方案');
  expect(isShown(/^没有“打开看”的/u)).toBe(false);
  expect(await sentOnce(openPaper)).toEqual({ decisionId: 'decision-1', hash: HASH });
});

it('says why a paper cannot be opened here', async () => {
  open(<DecisionPapers decisionId="decision-1" papers={[aPaper]} />);
  await shown(/^没有“打开看”的：只登记了指纹，或者只给应到会的人、监督的人看。$/u);
});
