import { acceptRequest, confirmSolved, joinRequest, takeOver, withdraw } from '@contracts/requests';
import type { ComponentType } from 'react';
import type { ActProps } from '@/pages/requests/one/act-props';
import {
  AcceptAct,
  ConfirmAct,
  JoinAct,
  TakeOverAct,
  WithdrawAct,
} from '@/pages/requests/one/simple-acts';
import { rememberKey } from '@/pages/requests/nameless';
import { aQuarrel, diaryOf, read } from '../../../../builders/requests';
import { aVillage, type Village } from '../../../../builders/village';
import { inTheHandOf, open, refuses, says, sentOnce, shown, tap } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

async function openAct(
  Act: ComponentType<ActProps>,
  village: Village,
  who: string,
  requestId: string,
): Promise<void> {
  inTheHandOf(who, village);
  const request = await read(village.as(who), requestId);
  open(<Act request={request} onClose={jest.fn()} onReveal={jest.fn()} />);
}

const fake = { request: aShown(), onClose: jest.fn(), onReveal: jest.fn() };
const requestId = fake.request.requestId;

it('takes a request in', async () => {
  const village = aVillage();
  const quarrel = await aQuarrel(village);
  await openAct(AcceptAct, village, 'he-qiushi', quarrel);
  await tap('接手');
  await shown('送到了。');
  expect(await diaryOf(village.as('he-qiushi'), quarrel)).toEqual(['filed', 'accepted']);
});

it('confirms that it is solved', async () => {
  const village = aVillage();
  const quarrel = await aQuarrel(village, 'answered');
  await openAct(ConfirmAct, village, 'zhang-guihua', quarrel);
  await tap('办好了');
  await shown('送到了。');
  expect(await read(village.as('zhang-guihua'), quarrel)).toMatchObject({ state: 'closed' });
});

it('withdraws', async () => {
  const village = aVillage();
  const quarrel = await aQuarrel(village);
  await openAct(WithdrawAct, village, 'zhang-guihua', quarrel);
  await tap('撤回');
  await shown('送到了。');
  expect(await read(village.as('zhang-guihua'), quarrel)).toMatchObject({ state: 'withdrawn' });
});

it('says why danger cannot be withdrawn', async () => {
  refuses(withdraw, 'must_be_handled');
  open(<WithdrawAct {...fake} />);
  await tap('撤回');
  await shown(/^涉及危险、暴力或者小孩受害，知道的人必须管到底，不能撤回。/);
});

it('takes over from a colleague', async () => {
  says(takeOver, { requestId, state: 'accepted' });
  open(<TakeOverAct {...fake} />);
  await tap('我来接着办');
  await shown('送到了。');
  expect(await sentOnce(takeOver)).toEqual({ requestId });
});

it('joins', async () => {
  refuses(joinRequest, 'already_joined');
  open(<JoinAct {...fake} />);
  await tap('我也碰到了');
  await shown('您已经在里面了。到“我反映的事”里看进展。');
  expect(await sentOnce(joinRequest)).toEqual({ requestId });
});

it('shows who filed without a name as the filer, by the key of this phone', async () => {
  rememberKey(requestId, 'a-secret-of-this-phone');
  says(confirmSolved, { requestId, state: 'closed' });
  open(<ConfirmAct {...fake} />);
  await tap('办好了');
  expect(await sentOnce(confirmSolved)).toEqual({ requestId, key: 'a-secret-of-this-phone' });
});

it('says what to do when somebody else was quicker', async () => {
  refuses(acceptRequest, 'not_now');
  open(<AcceptAct {...fake} />);
  await tap('接手');
  await shown('这件事已经走到下一步了。请看最新的进展。');
});
