import { callMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { joinWish, leaveWish } from '../../../cloudfunctions/contracts/deliberation-wishes';
import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { wishVoiceId, wishVoices } from '../../../cloudfunctions/domains/deliberation/wish';
import { aCalling, answeredBy, item, raised } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const VILLAGE = 'village-qingquan';
const SUN = 'person-sun-laogen';

function wished(village: Village): Promise<string> {
  return raised(village, '', { where: { is: 'place', placeId: VILLAGE }, text: '装路灯' });
}

const self = { is: 'self' } as const;
const sun = { is: 'person', personId: SUN } as const;

function join(
  village: Village,
  who: string,
  itemId: string,
  whom: typeof self | typeof sun = self,
) {
  return village.as(who)(joinWish, { itemId, for: whom });
}

function leave(
  village: Village,
  who: string,
  itemId: string,
  whom: typeof self | typeof sun = self,
) {
  return village.as(who)(leaveWish, { itemId, for: whom });
}

it('takes the voice out again, and nothing of it is kept', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  await answered(join(village, 'chen-shuifu', itemId));
  await answered(join(village, 'li-xiaohe', itemId));
  expect((await item(village.as('chen-shuifu'), itemId)).abilities[0]).toBe('leave_wish');

  expect(await answered(leave(village, 'chen-shuifu', itemId))).toEqual({ itemId, voices: 2 });
  const after = await item(village.as('chen-shuifu'), itemId);
  expect(after).toMatchObject({ wish: { voices: 2, isJoined: false } });
  expect(after.abilities[0]).toBe('join_wish');
  const voice = wishVoiceId(itemId, 'person-chen-shuifu');
  expect(await village.store.get(wishVoices, voice)).toBeUndefined();
});

it('lets somebody in again who has left', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  await answered(join(village, 'chen-shuifu', itemId));
  await answered(leave(village, 'chen-shuifu', itemId));
  expect(await answered(join(village, 'chen-shuifu', itemId))).toEqual({ itemId, voices: 2 });
});

it('takes one voice out once: the same call twice, and two calls at the same moment', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  await answered(join(village, 'chen-shuifu', itemId));
  const call = () =>
    village.as('chen-shuifu')(leaveWish, { callId: 'the-same-leave-0001', itemId, for: self });
  const first = await answered(call());
  expect(await answered(call())).toEqual(first);

  await answered(join(village, 'chen-shuifu', itemId));
  const two = await Promise.all([1, 2].map(() => refused(leave(village, 'chen-shuifu', itemId))));
  expect(two.sort()).toEqual(['not refused', 'not_joined']);
  expect((await village.store.get(items, itemId))?.voices).toBe(0);
});

it('a helper who gave the voice of somebody without a phone takes it back for them', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  await answered(join(village, 'wang-changsheng', itemId, sun));
  const { abilities } = await item(village.as('wang-changsheng'), itemId);
  expect(abilities).toContain('leave_wish_for_others');
  expect(await refused(leave(village, 'chen-shuifu', itemId, sun))).toBe('not_a_helper');
  expect(await answered(leave(village, 'wang-changsheng', itemId, sun))).toMatchObject({
    voices: 1,
  });
});

it.each([
  { who: 'zhang-guihua', because: 'not_joined' },
  { who: 'li-xiaohe', because: 'not_joined' },
  { who: 'xu-mianmian', because: 'item_not_found' },
  { who: 'guest', because: 'not_allowed' },
])('$who is refused: $because', async ({ who, because }) => {
  const village = aVillage();
  const itemId = await wished(village);
  expect(await refused(leave(village, who, itemId))).toBe(because);
});

it('is refused when the meeting is called, or the wish has its answer', async () => {
  const village = aVillage();
  const told = await wished(village);
  await answered(join(village, 'chen-shuifu', told));
  await answeredBy(village, told);
  expect(await refused(leave(village, 'chen-shuifu', told))).toBe('wish_is_settled');

  const called = await wished(village);
  await answered(join(village, 'chen-shuifu', called));
  const topics = [{ title: '装路灯', fromItemId: called }];
  await answered(village.as('liu-qingshan')(callMeeting, aCalling({ topics })));
  expect(await refused(leave(village, 'chen-shuifu', called))).toBe('wish_is_settled');
  expect((await item(village.as('chen-shuifu'), called)).abilities).not.toContain('leave_wish');
});
