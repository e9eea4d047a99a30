import { WorkStep } from '@/pages/decisions/one/work-step';
import { aDecision, aPaper } from '../../../builders/decided';
import { open, shown, tap } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

it('tells what has been carried out, the newest first', async () => {
  const progress = [
    { at: MORNING, text: '路基修好了', isDone: false, papers: [aPaper] },
    { at: MORNING + DAY, text: '通车了', isDone: true, papers: [] },
  ];
  open(<WorkStep decision={aDecision({ progress })} />);
  await shown('11月23日 路基修好了');
  await shown('11月24日 办完了：通车了');
  await tap('细看：照着办，11月23日，材料1份');
  await shown('方案：修路方案');
});
