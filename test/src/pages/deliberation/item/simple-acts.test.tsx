import {
  acceptItem,
  keepItemPrivate,
  takeOverItem,
  withdrawItem,
} from '@contracts/deliberation-items';
import {
  AcceptAct,
  KeepPrivateAct,
  TakeOverAct,
  WithdrawAct,
} from '@/pages/deliberation/item/simple-acts';
import { anItemShown } from '../../../builders/meetings';
import { open, refuses, sentOnce, shown, tap } from '../../../builders/pages';

const item = anItemShown();

it.each([
  ['行，了结', AcceptAct, acceptItem],
  ['收回', WithdrawAct, withdrawItem],
  ['标为私事', KeepPrivateAct, keepItemPrivate],
  ['我来接着办', TakeOverAct, takeOverItem],
] as const)('%s is sent once, and its refusal says what to do', async (name, Act, contract) => {
  refuses(contract, 'item_not_found');
  open(<Act item={item} onClose={jest.fn()} />);
  await tap(name);
  expect(await sentOnce(contract)).toEqual({ itemId: 'item-1' });
  await shown(/^找不到这件事。/);
});
