import { askBinding, confirmBinding, whoAmI } from '../../../cloudfunctions/contracts/organisation';
import { bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { phoneIdOf, phoneNumbers } from '../../../cloudfunctions/domains/organisation/phone-number';
import { asks, happened, OLD_MAN } from '../../builders/askings';
import { aVillage } from '../../builders/village';

const OLD = { personId: 'person-sun-laogen' };

it.each(['liu-qingshan', 'deng-xiaoyu'])('%s knows the person', async (cadre) => {
  const village = aVillage();
  const bindingId = await asks(village, 'newcomer', {
    phone: { number: '13800000000', noticeVersion: 1 },
  });
  expect(await village.as(cadre)(confirmBinding, { bindingId, ...OLD })).toEqual({
    ok: true,
    data: { bindingId, state: 'confirmed' },
  });
  expect(await village.actor('newcomer')).toMatchObject(OLD);
  expect(await village.as('newcomer')(whoAmI, {})).toMatchObject({ data: { name: '孙老根' } });
  const binding = await village.store.get(bindings, bindingId);
  expect(binding).toMatchObject({ state: 'confirmed', settledBy: `person-${cadre}` });
  expect(binding).not.toHaveProperty('said');
  expect(binding).not.toHaveProperty('dueAt');
  expect(await village.store.get(phoneNumbers, phoneIdOf(OLD.personId))).toBeDefined();
  expect(await village.store.get(phoneNumbers, phoneIdOf(bindingId))).toBeUndefined();
  expect((await happened(village)).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['binding.confirmed', 'duty.settled']),
  );
  await village.settle();
});

it('answers the same call the same, and another one that it is settled', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const cadre = village.as('liu-qingshan');
  const call = { bindingId, ...OLD, callId: 'sent-from-a-valley' };
  const first = await cadre(confirmBinding, call);
  expect(await cadre(confirmBinding, call)).toEqual(first);
  expect(await cadre(confirmBinding, { bindingId, ...OLD })).toMatchObject({
    error: { code: 'binding_settled' },
  });
});

it('lets one of two cadres through', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  const replies = await Promise.all(
    ['liu-qingshan', 'deng-xiaoyu'].map((it) =>
      village.as(it)(confirmBinding, { bindingId, ...OLD }),
    ),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies).toContainEqual({ ok: false, error: { code: 'binding_settled' } });
});

it.each([
  { because: 'binding_not_found', who: 'ma-dongfeng', call: OLD },
  { because: 'binding_not_found', who: 'tan-songbai', call: OLD },
  { because: 'not_allowed', who: 'zhang-guihua', call: OLD },
  { because: 'person_not_found', who: 'liu-qingshan', call: { personId: 'person-xu-mianmian' } },
  { because: 'person_not_found', who: 'liu-qingshan', call: { personId: 'nobody' } },
  {
    because: 'person_already_bound',
    who: 'liu-qingshan',
    call: { personId: 'person-zhang-guihua' },
  },
])('is refused: $because to $who', async ({ because, who, call }) => {
  const village = aVillage();
  const bindingId = await asks(village);
  expect(await village.as(who)(confirmBinding, { bindingId, ...call })).toMatchObject({
    ok: false,
    error: { code: because },
  });
});

it('is refused for a child', async () => {
  const village = aVillage();
  const bindingId = await asks(village);
  await village.store.transact(async (tx) => {
    const person = await tx.get(persons, OLD.personId);
    await (person && tx.replace(persons, { ...person, birthYear: 2015 }));
  });
  expect(await village.as('liu-qingshan')(confirmBinding, { bindingId, ...OLD })).toMatchObject({
    error: { code: 'under_14' },
  });
});

it('lets the earlier phone go when it is the same person with another WeChat', async () => {
  const village = aVillage();
  const bindingId = await asks(village, 'new-phone', { name: '张桂花', houseNumber: '32' });
  await village.as('liu-qingshan')(confirmBinding, {
    ...{ bindingId, personId: 'person-zhang-guihua' },
    replacesEarlier: true,
  });
  expect(await village.actor('new-phone')).toMatchObject({ personId: 'person-zhang-guihua' });
  expect(await village.actor('zhang-guihua')).toEqual({ openid: 'demo-zhang-guihua', held: [] });
  expect(await village.as('new-phone')(askBinding, OLD_MAN)).toMatchObject({
    error: { code: 'already_bound' },
  });
});
