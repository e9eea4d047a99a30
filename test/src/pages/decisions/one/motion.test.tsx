import { Motion } from '@/pages/decisions/one/motion';
import { aDecision, HASH } from '../../../builders/decided';
import { isShown, open, shown, tap } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('has the words of the motion, where it comes from, and by which laws it goes', async () => {
  open(<Motion decision={aDecision()} />);
  await shown('雨天走不了。');
  await shown('修路、修渠等公益建设');
  await shown('村民提的，2026年11月3日');
  await tap('细看：按哪些法律');
  await shown('村民委员会组织法（待核实）');
  expect(isShown(/离婚/)).toBe(false);
});

it('says that women’s rights are still to be checked, and then that they were', async () => {
  const rules = { ...aDecision().rules, needsWomensCheck: true };
  open(<Motion decision={aDecision({ rules, draftHash: HASH })} />);
  await shown(/^表决前要查/);
  await shown('表决的草案指纹：AAAAAAAA');
  open(<Motion decision={aDecision({ rules, womensCheckedAt: MORNING })} />);
  await shown(/^表决前查过/);
});
