import { revokeCode } from '../../../cloudfunctions/contracts/codes';
import {
  askBinding,
  confirmBinding,
  readConsent,
  whoAmI,
} from '../../../cloudfunctions/contracts/organisation';
import { bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { codes } from '../../../cloudfunctions/domains/codes/code';
import { phoneIdOf, phoneNumbers } from '../../../cloudfunctions/domains/organisation/phone-number';
import { offices } from '../../../cloudfunctions/domains/organisation/office';
import { places } from '../../../cloudfunctions/domains/organisation/place';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { idOf } from '../../../cloudfunctions/kernel/ids';
import { asks, cardOf, happened, OLD_MAN } from '../../builders/askings';
import { testVault } from '../../builders/composed';
import { aVillage } from '../../builders/village';

const HOME = 'household-qingquan-51';

describe('from the code on the square', () => {
  it('waits for a cadre, whose duty it is', async () => {
    const village = aVillage();
    const reply = await village.as('newcomer')(askBinding, OLD_MAN);

    expect(reply).toMatchObject({ ok: true, data: { state: 'waiting' } });
    expect(await village.as('newcomer')(whoAmI, {})).toMatchObject({
      data: { kind: 'guest', waiting: { villageName: '清泉村' } },
    });
    const asked = idOf('binding.asked', reply.ok ? reply.data.bindingId : '');
    expect(await village.store.get(happenings, asked)).toMatchObject({ name: 'binding.asked' });
    const told = await happened(village);
    expect(told.map(({ name }) => name)).toEqual(['duty.given']);
    expect(told[0]?.facts).toMatchObject({
      about: { kind: 'binding' },
      officeId: 'village-qingquan-villagers_committee',
      holderId: 'person-liu-qingshan',
      urgent: false,
    });
    await village.settle();
  });

  it('says nothing of who lives where: a wrong house is answered like the right one', async () => {
    const village = aVillage();
    const right = await village.as('one')(askBinding, OLD_MAN);
    const wrong = await village.as('other')(askBinding, { ...OLD_MAN, houseNumber: '999' });
    const shape = (reply: typeof right) => reply.ok && [reply.data.state, reply.data.dueAt];
    expect(shape(wrong)).toEqual(shape(right));
  });

  it('keeps what was agreed to, and seals the telephone number', async () => {
    const village = aVillage();
    const bindingId = await asks(village, 'newcomer', {
      phone: { number: '138-0000-0000', noticeVersion: 1 },
    });
    const kept = await village.store.get(phoneNumbers, phoneIdOf(bindingId));
    expect(kept?.sealed).not.toContain('0000');
    expect(testVault.open(kept?.sealed ?? '')).toBe('138-0000-0000');
    const read = await village.as('newcomer')(readConsent, {});
    expect(read.ok && read.data.notices.map(({ isGiven }) => isGiven)).toEqual([true, true, false]);
  });
});

describe("with the code on the household's card", () => {
  it('binds at once', async () => {
    const village = aVillage();
    const code = await cardOf(village, HOME);
    await village.settle();
    const reply = await village.as('newcomer')(askBinding, {
      ...{ noticeVersion: 1, place: { code }, name: '孙老根' },
      phone: { number: '13800000000', noticeVersion: 1 },
    });
    expect(reply).toMatchObject({ ok: true, data: { state: 'confirmed' } });
    expect(await village.actor('newcomer')).toMatchObject({
      personId: 'person-sun-laogen',
      householdId: HOME,
    });
    expect((await happened(village)).map(({ name }) => name)).toEqual(['binding.confirmed']);
    expect(await village.store.get(phoneNumbers, phoneIdOf('person-sun-laogen'))).toBeDefined();
  });

  it('waits for a cadre when the name is not on it, or has an account already', async () => {
    const village = aVillage();
    const at = {
      noticeVersion: 1,
      place: { code: await cardOf(village, 'household-qingquan-32') },
    };
    for (const [who, name] of [
      ['one', '孙老根'],
      ['other', '张桂花'],
    ] as const) {
      const reply = await village.as(who)(askBinding, { ...at, name });
      expect(reply).toMatchObject({ ok: true, data: { state: 'waiting' } });
    }
  });

  it('does not know a child', async () => {
    const village = aVillage();
    const child = await aChild(village);
    const reply = await village.as('newcomer')(askBinding, {
      ...{ noticeVersion: 1, place: { code: await cardOf(village, child.householdId) } },
      name: child.name,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'under_14' } });
  });

  it('opens nothing when it was revoked', async () => {
    const village = aVillage();
    const code = await cardOf(village, HOME);
    const { items } = await village.store.find(codes, {
      index: 'inVillage',
      equals: { villageId: 'village-qingquan' },
      limit: 1,
    });
    await village.as('liu-qingshan')(revokeCode, { codeId: items[0]?.id ?? '', reason: 'lost' });
    const reply = await village.as('newcomer')(askBinding, { ...OLD_MAN, place: { code } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'code_not_found' } });
  });
});

it.each([
  { because: 'notice_outdated', said: { noticeVersion: 2 } },
  { because: 'notice_outdated', said: { phone: { number: '13800000000', noticeVersion: 9 } } },
  { because: 'code_not_found', said: { place: { code: 'abcdefghjkmn' } } },
  { because: 'place_not_found', said: { place: { placeId: 'nowhere' } } },
  { because: 'not_a_village', said: { place: { placeId: 'town-qingchuan' } } },
  { because: 'household_not_said', said: { houseNumber: undefined } },
])('is refused: $because', async ({ because, said }) => {
  const village = aVillage();
  const asking = JSON.parse(JSON.stringify({ ...OLD_MAN, ...said })) as typeof OLD_MAN;
  const reply = await village.as('newcomer')(askBinding, asking);
  expect(reply).toMatchObject({ ok: false, error: { code: because } });
  expect(await happened(village)).toEqual([]);
});

it('is refused to somebody who is known', async () => {
  const reply = await aVillage().as('zhang-guihua')(askBinding, OLD_MAN);
  expect(reply).toMatchObject({ ok: false, error: { code: 'already_bound' } });
});

it('is refused while an earlier asking waits, and answered the same when it is sent again', async () => {
  const village = aVillage();
  const callId = 'sent-from-a-valley';
  const first = await village.as('newcomer')(askBinding, { ...OLD_MAN, callId });
  expect(await village.as('newcomer')(askBinding, { ...OLD_MAN, callId })).toEqual(first);
  expect(await village.as('newcomer')(askBinding, OLD_MAN)).toMatchObject({
    ok: false,
    error: { code: 'already_asked' },
  });
});

it('lets one of two at once through', async () => {
  const village = aVillage();
  const newcomer = village.as('newcomer');
  const replies = await Promise.all([newcomer(askBinding, OLD_MAN), newcomer(askBinding, OLD_MAN)]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies).toContainEqual({ ok: false, error: { code: 'already_asked' } });
});

it('lets one of two who hold the same card through', async () => {
  const village = aVillage();
  const place = { code: await cardOf(village, HOME) };
  const asking = { noticeVersion: 1, place, name: '孙老根' };
  const replies = await Promise.all([
    village.as('one')(askBinding, asking),
    village.as('other')(askBinding, asking),
  ]);
  const states = replies.map((reply) => reply.ok && reply.data.state);
  expect(states.sort()).toEqual(['confirmed', 'waiting']);
});

it('is refused where no office could confirm anybody', async () => {
  const village = aVillage();
  const path = ['elsewhere', 'elsewhere-town', 'elsewhere-village'];
  await village.store.transact((tx) =>
    tx.insert(places, { id: 'elsewhere-village', kind: 'village', name: '无人村', path }),
  );
  const reply = await village.as('newcomer')(askBinding, {
    ...OLD_MAN,
    place: { placeId: 'elsewhere-village' },
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'nobody_to_confirm' } });
});

it('needs no office where a card says who it is', async () => {
  const village = aVillage();
  const code = await cardOf(village, HOME);
  const { items } = await village.store.find(offices, {
    ...{ index: 'atPlace', limit: 1000 },
  });
  await village.store.transact(async (tx) => {
    for (const office of items) {
      await tx.remove(offices, office);
    }
  });
  const asking = { noticeVersion: 1, place: { code } };
  expect(await village.as('one')(askBinding, { ...asking, name: '孙老根' })).toMatchObject({
    data: { state: 'confirmed' },
  });
  expect(await village.as('other')(askBinding, { ...asking, name: '别人' })).toMatchObject({
    error: { code: 'nobody_to_confirm' },
  });
});

it('may be done again by somebody whose account went over to another phone', async () => {
  const village = aVillage();
  const bindingId = await asks(village, 'new-phone', { name: '张桂花', houseNumber: '32' });
  await village.as('liu-qingshan')(confirmBinding, {
    ...{ bindingId, personId: 'person-zhang-guihua' },
    replacesEarlier: true,
  });
  const again = await asks(village, 'zhang-guihua');
  expect(await village.store.get(bindings, again)).toMatchObject({ state: 'waiting' });
});

it('needs an identity', async () => {
  expect(await aVillage().asVisitor()(askBinding, OLD_MAN)).toMatchObject({
    ok: false,
    error: { code: 'not_signed_in' },
  });
});

async function aChild(village: ReturnType<typeof aVillage>) {
  const { persons } = await import('../../../cloudfunctions/domains/organisation/person');
  const { items } = await village.store.find(persons, {
    index: 'inVillage',
    equals: { villageId: 'village-qingquan' },
    limit: 1000,
  });
  const child = items.find(({ birthYear = 0 }) => birthYear > 2013);
  return { name: child?.name ?? '', householdId: child?.householdId ?? '' };
}
