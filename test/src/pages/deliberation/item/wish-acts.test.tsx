import { joinWish, leaveWish } from '@contracts/deliberation-wishes';
import {
  JoinWishAct,
  JoinWishForAct,
  LeaveWishAct,
  LeaveWishForAct,
} from '@/pages/deliberation/item/wish-acts';
import { raised } from '../../../../builders/meetings';
import { answered } from '../../../../builders/requests';
import { aVillage, type Village } from '../../../../builders/village';
import { anItemShown } from '../../../builders/meetings';
import {
  inTheHandOf,
  isOff,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  write,
} from '../../../builders/pages';

const item = anItemShown();

it.each([
  [JoinWishAct, joinWish, '我也想开这个会', '加进来了，现在7人想开。'],
  [LeaveWishAct, leaveWish, '我不想开了，退出来', '退出来了，现在7人想开。'],
] as const)('%p says how many want it now', async (Act, contract, name, now) => {
  says(contract, { itemId: 'item-1', voices: 7 });
  open(<Act item={item} onClose={jest.fn()} />);
  await tap(name);
  expect(await sentOnce(contract)).toEqual({ itemId: 'item-1', for: { is: 'self' } });
  await shown(now);
});

it('says why somebody cannot join, and why not leave', async () => {
  refuses(joinWish, 'not_of_the_place');
  open(<JoinWishAct item={item} onClose={jest.fn()} />);
  await tap('我也想开这个会');
  await shown(/^这是请别的组、别的屋场的人开的会。/);

  refuses(leaveWish, 'wish_is_settled');
  open(<LeaveWishAct item={item} onClose={jest.fn()} />);
  await tap('我不想开了，退出来');
  await shown(/人数不再变。不想去，可以不去。$/);
});

describe('for somebody without a phone', () => {
  const SUN = 'person-sun-laogen';
  const placeId = 'village-qingquan';
  let village: Village;
  let itemId: string;
  beforeEach(async () => {
    village = aVillage();
    itemId = await raised(village, '', { where: { is: 'place', placeId } });
    inTheHandOf('wang-changsheng', village);
  });

  async function name(): Promise<void> {
    await write('姓名的前几个字，或者门牌号', '孙老根');
    await tap('找一找');
    await tap(/^孙老根/, 'link');
  }

  it('gives the voice once they are named', async () => {
    open(<JoinWishForAct item={anItemShown({ itemId, placeId })} onClose={jest.fn()} />);
    expect(isOff('替没手机的人加进来')).toBe(true);
    await name();
    await tap('替孙老根加进来');
    await shown('加进来了，现在2人想开。');
    expect(await sentOnce(joinWish)).toEqual({ itemId, for: { is: 'person', personId: SUN } });
  });

  it('takes it back', async () => {
    await answered(
      village.as('wang-changsheng')(joinWish, { itemId, for: { is: 'person', personId: SUN } }),
    );
    open(<LeaveWishForAct item={anItemShown({ itemId, placeId })} onClose={jest.fn()} />);
    await name();
    await tap('替孙老根退出来');
    await shown('退出来了，现在1人想开。');
    expect(await sentOnce(leaveWish)).toEqual({ itemId, for: { is: 'person', personId: SUN } });
  });
});
