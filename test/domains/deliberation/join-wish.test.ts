import { callMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { listItems, withdrawItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { joinWish } from '../../../cloudfunctions/contracts/deliberation-wishes';
import { wishVoiceId, wishVoices } from '../../../cloudfunctions/domains/deliberation/wish';
import { aCalling, answeredBy, HAMLET, item, peopleOf, raised } from '../../builders/meetings';
import { answered, refused, withPhone } from '../../builders/requests';
import { aVillage, type Call, type Village } from '../../builders/village';

const VILLAGE = 'village-qingquan';

function wished(village: Village, placeId = HAMLET, about: object = {}): Promise<string> {
  return raised(village, '', { where: { is: 'place', placeId }, text: '装路灯', ...about });
}

const mine = (itemId: string) => ({ itemId, for: { is: 'self' } as const });

function join(village: Village, who: string | Call, itemId: string) {
  return (typeof who === 'string' ? village.as(who) : who)(joinWish, mine(itemId));
}

it('a neighbour joins, and everybody of the village and whoever calls meetings sees how many want it', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  expect((await item(village.as('chen-shuifu'), itemId)).abilities[0]).toBe('join_wish');
  expect(await answered(join(village, 'chen-shuifu', itemId))).toEqual({ itemId, voices: 2 });
  const after = await item(village.as('chen-shuifu'), itemId);
  expect(after).toMatchObject({ wish: { voices: 2, isJoined: true }, office: {} });
  expect(after.abilities).not.toContain('join_wish');
  for (const who of ['li-xiaohe', 'liu-qingshan']) {
    const which = { is: 'wishes', placeId: VILLAGE } as const;
    const { items: found } = await answered(village.as(who)(listItems, { which }));
    expect(found).toMatchObject([{ itemId, wish: { voices: 2, isJoined: false } }]);
    expect(JSON.stringify(found)).not.toMatch(/陈/);
  }
});

it('names the office that owes an answer, and the day', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  const shown = await item(village.as('chen-shuifu'), itemId);
  expect(shown.office.name).toBe('清泉村村民委员会');
  expect(shown.dueAt).toBeGreaterThan(village.now());
});

it('has one voice of each, also when the same two send it at the same moment, twice', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  const people = (await peopleOf(village)).filter(({ birthYear = 2020 }) => birthYear <= 2000);
  const neighbours = await Promise.all(people.slice(0, 4).map(({ id }) => withPhone(village, id)));
  const replies = await Promise.all(
    [...neighbours, ...neighbours].map((call) => refused(join(village, call, itemId))),
  );
  expect(replies.filter((it) => it === 'not refused')).toHaveLength(4);
  expect(replies.filter((it) => it === 'already_joined')).toHaveLength(4);
  expect((await item(village.as('zhang-guihua'), itemId)).wish).toEqual({
    ...{ voices: 5, isJoined: true },
  });
});

it('the same call twice is one voice', async () => {
  const village = aVillage();
  const itemId = await wished(village);
  const call = () =>
    village.as('chen-shuifu')(joinWish, { callId: 'the-same-join-00001', ...mine(itemId) });
  const first = await answered(call());
  expect(await answered(call())).toEqual(first);
  expect(first.voices).toBe(2);
});

it.each([
  { who: 'zhang-guihua', because: 'already_joined' },
  { who: 'li-xiaohe', because: 'not_of_the_place' },
  { who: 'xu-mianmian', because: 'item_not_found' },
  { who: 'guest', because: 'not_allowed' },
])('$who is refused: $because', async ({ who, because }) => {
  const village = aVillage();
  const itemId = await wished(village);
  expect(await refused(join(village, who, itemId))).toBe(because);
});

it('anybody of the village joins what is wished for the whole village', async () => {
  const village = aVillage();
  const itemId = await wished(village, VILLAGE);
  expect(await refused(join(village, 'li-xiaohe', itemId))).toBe('not refused');
});

it('is refused for what is private, on an agenda, answered, taken back, or no wish at all', async () => {
  const village = aVillage();
  const refusedNow = (itemId: string) => refused(join(village, 'chen-shuifu', itemId));
  expect(await refusedNow(await wished(village, HAMLET, { isPrivate: true }))).toBe('not_joinable');

  const told = await wished(village);
  await answeredBy(village, told);
  expect(await refusedNow(told)).toBe('not_joinable');

  const back = await wished(village);
  await answered(village.as('zhang-guihua')(withdrawItem, { itemId: back }));
  expect(await refusedNow(back)).toBe('not_joinable');

  const wish = await wished(village);
  const topics = [{ title: '装路灯', fromItemId: wish }];
  const { meetingId } = await answered(
    village.as('liu-qingshan')(callMeeting, aCalling({ topics })),
  );
  expect(await refusedNow(wish)).toBe('not_joinable');
  expect(await refusedNow(await raised(village, meetingId))).toBe('not_joinable');
});

describe('for somebody without a phone', () => {
  const SUN = 'person-sun-laogen';
  const joinFor = (village: Village, who: string, itemId: string, personId = SUN) =>
    village.as(who)(joinWish, { itemId, for: { is: 'person', personId } });

  it('a helper gives the voice, and stands beside it; it is one voice still', async () => {
    const village = aVillage();
    const itemId = await wished(village, VILLAGE);
    const { abilities } = await item(village.as('wang-changsheng'), itemId);
    expect(abilities).toContain('join_wish_for_others');
    expect(await answered(joinFor(village, 'wang-changsheng', itemId))).toMatchObject({
      voices: 2,
    });
    expect(await village.store.get(wishVoices, wishVoiceId(itemId, SUN))).toMatchObject({
      ...{ personId: SUN, helperId: 'person-wang-changsheng' },
    });
    expect(await refused(joinFor(village, 'wen-nuanyang', itemId))).toBe('already_joined');
  });

  it('is refused to whoever does not help there, for oneself, and for strangers', async () => {
    const village = aVillage();
    const itemId = await wished(village, VILLAGE);
    const { abilities } = await item(village.as('chen-shuifu'), itemId);
    expect(abilities).not.toContain('join_wish_for_others');
    expect(await refused(joinFor(village, 'chen-shuifu', itemId))).toBe('not_a_helper');
    for (const personId of ['person-wang-changsheng', 'person-xu-mianmian', 'nobody']) {
      const reply = joinFor(village, 'wang-changsheng', itemId, personId);
      expect(await refused(reply)).toBe('not_a_helper');
    }
    const narrow = await wished(village, HAMLET);
    const far = joinFor(village, 'wang-changsheng', narrow, 'person-li-xiaohe');
    expect(await refused(far)).toBe('not_of_the_place');
  });
});
