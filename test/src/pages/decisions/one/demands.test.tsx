import { Demands } from '@/pages/decisions/one/demands';
import { screen } from '@testing-library/react';
import { aDecision } from '../../../builders/decided';
import { isShown, namesOf, open, shown } from '../../../builders/pages';

const demand = { by: 'villagers', signatures: 29, needed: 41, due: 409, isReached: false } as const;

it('says how many have signed and how many are still needed', async () => {
  open(<Demands decision={aDecision({ demands: [demand] })} />);
  await shown('村民联名（一共409人）');
  await shown('已有29人，要41人');
  await shown('还差12人');
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('已有29人联名，一共要41人');
  expect(isShown('您已经联名了。')).toBe(false);
});

it('says that the village must call the meeting now', async () => {
  const mine = { objectionIds: [], hasSignedDemand: true, hasInterest: false, maySignAs: [] };
  const demands = [{ ...demand, signatures: 41, isReached: true }];
  open(<Demands decision={aDecision({ demands, mine })} />);
  await shown('够数了，村里必须开会');
  await shown('您已经联名了。');
});

it('calls for no signature after the vote, and lets what obliged the village be read', async () => {
  open(<Demands decision={aDecision({ demands: [demand], phase: 'resolved' })} />);
  expect(namesOf('heading')).toEqual([]);
  const demands = [demand, { ...demand, by: 'representatives', isReached: true } as const];
  open(<Demands decision={aDecision({ demands, phase: 'underway' })} />);
  await shown('够数了，村里必须开会');
  expect(isShown('村民联名（一共409人）')).toBe(false);
});
