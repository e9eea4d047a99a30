import { listHeld } from '@contracts/rules';
import { RuleDuties } from '@/workbench/due/rule-duties';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, namesOf, open, says, shown, tap, went } from '../../builders/pages';
import { settled } from '../../builders/step';

it('shows what waits for me of the rules, by its clock', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<RuleDuties />);
  await shown('清泉村 · 修改村规民约');
  await tap(/清泉村/, 'link');
  expect(went()).toEqual(['navigateTo /pages/rules/revision/index?id=revision-qingquan-3']);
});

it('is not there when nothing waits', async () => {
  says(listHeld, { items: [] });
  open(<RuleDuties />);
  await settled();
  expect(namesOf('heading')).toEqual([]);
  expect(isShown('村规民约')).toBe(false);
});
