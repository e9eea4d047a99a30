import { openPaper } from '@contracts/decisions-papers';
import { DecisionPapers } from '@/components/decision-papers';
import { aPaper, HASH } from '../builders/decided';
import { open, says, sentOnce, shown, tap } from '../builders/pages';

it('lists what was on the table, and asks for the sheet by its fingerprint', async () => {
  says(openPaper, { url: 'http://127.0.0.1/plan.jpg', until: 1 });
  open(<DecisionPapers decisionId="decision-1" papers={[{ ...aPaper, mayOpen: true }]} />);
  await shown('材料改一个字，指纹就对不上。');
  await tap('打开看：修路方案');
  expect(await sentOnce(openPaper)).toEqual({ decisionId: 'decision-1', hash: HASH });
});
