import { listDelegations } from '@contracts/decisions-notices';
import type { DelegationShown } from '@contracts/decisions-shown';
import { DelegationChoice } from '@/decision-desk/call/delegation-choice';
import { aDecision, HASH } from '../../builders/decided';
import { namesOf, open, says, shown, tap, went } from '../../builders/pages';

const delegation: DelegationShown = {
  ...{ delegationId: 'delegation-1', state: 'in_force', method: 'meeting' },
  ...{ matters: ['public_works', 'levy'], decidedOn: '2026-03-01', until: '2030-12-31' },
  evidence: { kind: 'delegation', title: '会议记录', hash: HASH, mayOpen: false },
  abilities: [],
};
const change = jest.fn();

it('offers those in force that cover every matter, and no other', async () => {
  says(listDelegations, {
    items: [
      delegation,
      { ...delegation, delegationId: 'b', matters: ['levy'], method: 'charter' },
      { ...delegation, delegationId: 'c', state: 'ended', method: 'written_ballot' },
    ],
  });
  open(<DelegationChoice decision={aDecision()} chosen={undefined} change={change} />);
  await shown('凭哪次授权');
  expect(namesOf('radio')).toEqual(['开村民会议授权，到2030年12月31日为止']);
  await tap(/^开村民会议授权/, 'radio');
  expect(change).toHaveBeenCalledWith({ delegationId: 'delegation-1' });
});

it('says what to do when none covers it', async () => {
  says(listDelegations, { items: [] });
  open(<DelegationChoice decision={aDecision()} chosen={undefined} change={change} />);
  await shown('没有管得到这件事的授权。要么开村民会议来定，要么先登记授权。');
  await tap('去登记授权');
  expect(went()).toEqual(['navigateTo /decision-desk/delegation/index?village=village-qingquan']);
});
