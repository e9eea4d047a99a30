import { WhichBody } from '@/workbench/decisions/call/body';
import { emptyCall } from '@/workbench/decisions/call/draft';
import { aDecision, assembly, representatives } from '../../../builders/decided';
import { namesOf, open, shown, tap } from '../../../builders/pages';

const change = jest.fn();
const rules = [assembly, representatives];

it('is chosen where several may decide, and says its rule', async () => {
  const draft = { ...emptyCall(), body: 'villagers_assembly' as const };
  open(<WhichBody {...{ draft, rules, change }} decision={aDecision()} step="resolution" />);
  await shown('至少提前10天告诉大家');
  await tap('村民代表会议', 'radio');
  expect(change).toHaveBeenCalledWith({ body: 'representatives_assembly' });
});

it('the first two discussions are held as one only where the county allows it', async () => {
  const draft = emptyCall();
  open(<WhichBody {...{ draft, change }} rules={[]} decision={aDecision()} step="proposal" />);
  expect(namesOf('radio')).toEqual([]);
  const merging = aDecision({ rules: { ...aDecision().rules, mayMerge: true } });
  open(<WhichBody {...{ draft, change }} rules={[]} decision={merging} step="proposal" />);
  await tap(/^跟“两委”商议一起开/, 'radio');
  expect(change).toHaveBeenCalledWith({ isMerged: true });
});
