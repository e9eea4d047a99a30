import { confirmDelegation, endDelegation } from '@contracts/decisions-notices';
import { openEvidence } from '@contracts/decisions-papers';
import type { DelegationShown } from '@contracts/decisions-shown';
import { Delegation } from '@/pages/decisions/delegations/delegation';
import { HASH } from '../../../builders/decided';
import { open, refuses, says, sentOnce, shown, tap, tapInSheet } from '../../../builders/pages';

const delegation: DelegationShown = {
  ...{ delegationId: 'delegation-1', state: 'waiting', method: 'meeting' },
  ...{ matters: ['public_works'], decidedOn: '2026-03-01', until: '2030-12-31' },
  evidence: { kind: 'delegation', title: '会议记录', hash: HASH, mayOpen: true },
  abilities: ['confirm', 'end'],
};

it('says how it came about, for what, until when, by which paper', async () => {
  open(<Delegation delegation={{ ...delegation, abilities: [] }} />);
  await shown('开村民会议授权');
  await shown('等村务监督委员会核对');
  await shown('2026年3月1日定的，到2030年12月31日为止');
  await shown('修路、修渠等公益建设');
  await shown('凭证');
  await shown(/会议记录$/);
});

it('is confirmed by who has seen the paper', async () => {
  says(confirmDelegation, { delegationId: 'delegation-1', state: 'in_force' });
  open(<Delegation delegation={delegation} />);
  await tap('看过凭证，确认有效');
  await tapInSheet('看过凭证，确认有效');
  expect(await sentOnce(confirmDelegation)).toEqual({ delegationId: 'delegation-1' });
});

it('ends when the assembly has taken it back', async () => {
  says(endDelegation, { delegationId: 'delegation-1', state: 'ended' });
  open(<Delegation delegation={delegation} />);
  await tap('村民会议收回了');
  await shown('村民会议收回以后，代表会议就不能再定这些事了。');
  await tapInSheet('村民会议收回了');
  expect(await sentOnce(endDelegation)).toEqual({ delegationId: 'delegation-1' });
});

it('shows the paper itself before anybody confirms it', async () => {
  says(openEvidence, { url: 'http://127.0.0.1/resolution.jpg', until: 1 });
  open(<Delegation delegation={delegation} />);
  await tap('打开看：会议记录');
  expect(await sentOnce(openEvidence)).toEqual({ delegationId: 'delegation-1' });
});

it('says where the paper is when only its fingerprint has been kept', async () => {
  refuses(openEvidence, 'paper_not_kept');
  open(<Delegation delegation={delegation} />);
  await tap('打开看：会议记录');
  await shown(/没有存照片。想看原件/u);
});
