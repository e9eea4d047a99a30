import type { DecisionShown } from '@contracts/decisions-shown';
import { readDecision } from '@contracts/decisions';
import DecisionDeskPage from '@/decision-desk/one/index';
import { aDecision } from '../../builders/decided';
import { isShown, open, says, shown, tap, went } from '../../builders/pages';
import { DAY, MORNING } from '../../builders/shown';

const objection: DecisionShown['objections'][number] = {
  ...{ objectionId: 'objection-1', notice: 1, state: 'filed', level: 'village' },
  ...{ filedAt: MORNING, dueAt: MORNING + DAY, isOverdue: false, mayOpen: true },
};

it('has what waits, the objections to answer, and the way to the six steps', async () => {
  says(readDecision, aDecision({ objections: [objection], abilities: ['archive'] }));
  open(<DecisionDeskPage />, { id: 'decision-1' });
  await shown('硬化第三组的路');
  await tap('11月23日提的异议');
  await tap('看六步全程');
  expect(went()).toEqual([
    'navigateTo /pages/decisions/objection/index?id=objection-1',
    'navigateTo /pages/decisions/one/index?id=decision-1',
  ]);
});

it('asks nobody to answer their own objection', async () => {
  const mine = {
    objectionIds: ['objection-1'],
    hasSignedDemand: false,
    hasInterest: false,
    maySignAs: [],
  };
  says(readDecision, aDecision({ objections: [objection], mine }));
  open(<DecisionDeskPage />, { id: 'decision-1' });
  await shown('硬化第三组的路');
  expect(isShown('等答复的异议')).toBe(false);
});
