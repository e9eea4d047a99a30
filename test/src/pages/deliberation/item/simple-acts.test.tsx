import {
  acceptItem,
  joinWish,
  keepItemPrivate,
  takeOverItem,
  withdrawItem,
} from '@contracts/deliberation-items';
import {
  AcceptAct,
  JoinWishAct,
  KeepPrivateAct,
  TakeOverAct,
  WithdrawAct,
} from '@/pages/deliberation/item/simple-acts';
import { anItemShown } from '../../../builders/meetings';
import { open, refuses, says, sentOnce, shown, tap } from '../../../builders/pages';

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

it('says how many want it now that one more does', async () => {
  says(joinWish, { itemId: 'item-1', voices: 7 });
  open(<JoinWishAct item={item} onClose={jest.fn()} />);
  await tap('我也想开这个会');
  expect(await sentOnce(joinWish)).toEqual({ itemId: 'item-1', for: { is: 'self' } });
  await shown('加进来了，现在7人想开。');
});

it('says why somebody cannot join', async () => {
  refuses(joinWish, 'not_of_the_place');
  open(<JoinWishAct item={item} onClose={jest.fn()} />);
  await tap('我也想开这个会');
  await shown(/^这是请别的组、别的屋场的人开的会。/);
});
