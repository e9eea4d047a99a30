import { Approvals } from '@/pages/decisions/one/approvals';
import { aDecision } from '../../../builders/decided';
import { namesOf, open, shown } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('lists what must be there besides the votes, and by when', async () => {
  open(
    <Approvals
      decision={aDecision({
        approvals: [
          { kind: 'bidding_record', stage: 'before_archive', state: 'waiting' },
          { kind: 'levy_review', stage: 'before_execution', state: 'granted', at: MORNING },
          { kind: 'county_approval', stage: 'before_execution', state: 'refused', at: MORNING },
        ],
      })}
    />,
  );
  await shown('招标、比选的记录');
  await shown('归档以前要有');
  await shown('还没有');
  await shown('有了');
  await shown('没有批');
});

it('has nothing to say where nothing is needed', () => {
  open(<Approvals decision={aDecision()} />);
  expect(namesOf('heading')).toEqual([]);
});
