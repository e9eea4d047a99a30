import {
  giveConsent,
  keepPhoneNumber,
  readConsent,
  withdrawConsent,
} from '../../../cloudfunctions/contracts/organisation';
import { bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { phoneIdOf, phoneNumbers } from '../../../cloudfunctions/domains/organisation/phone-number';
import { asks } from '../../builders/askings';
import { aVillage, type Village } from '../../builders/village';

const number = { number: '13800000000', noticeVersion: 1 };

function phoneOf(village: Village) {
  return village.store.get(phoneNumbers, phoneIdOf('person-zhang-guihua'));
}

it('removes the telephone number and nothing else', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  await caller(keepPhoneNumber, number);
  expect(await caller(withdrawConsent, { purpose: 'phone_number' })).toMatchObject({
    data: { purpose: 'phone_number', isUnbound: false, stillServed: ['on_paper', 'by_helper'] },
  });
  expect(await phoneOf(village)).toBeUndefined();
  expect(await village.actor('zhang-guihua')).toHaveProperty('personId');
});

it('makes who does not want to be known a guest, and takes everything back', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  await caller(keepPhoneNumber, number);
  await caller(giveConsent, { purpose: 'recordings', noticeVersion: 1 });
  expect(await caller(withdrawConsent, { purpose: 'identity' })).toMatchObject({
    data: { isUnbound: true },
  });
  expect(await village.actor('zhang-guihua')).not.toHaveProperty('personId');
  expect(await phoneOf(village)).toBeUndefined();
  const read = await caller(readConsent, {});
  expect(read.ok && read.data.notices.some(({ isGiven }) => isGiven)).toBe(false);
});

it('withdraws the asking of a guest', async () => {
  const village = aVillage();
  const id = await asks(village);
  await village.as('newcomer')(withdrawConsent, { purpose: 'identity' });
  expect(await village.store.get(bindings, id)).toMatchObject({ state: 'withdrawn' });
});

it('answers the same call the same, and another one that nothing is given', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  const call = { purpose: 'identity', callId: 'sent-from-a-valley' } as const;
  const first = await caller(withdrawConsent, call);
  expect(await caller(withdrawConsent, call)).toEqual(first);
  expect(await caller(withdrawConsent, { purpose: 'identity' })).toMatchObject({
    error: { code: 'consent_not_given' },
  });
});

it('does no harm when it is sent twice at once', async () => {
  const village = aVillage();
  const caller = village.as('zhang-guihua');
  await Promise.all([
    caller(withdrawConsent, { purpose: 'identity' }),
    caller(withdrawConsent, { purpose: 'identity' }),
  ]);
  expect(await village.actor('zhang-guihua')).not.toHaveProperty('personId');
  expect(village.defects).toEqual([]);
});
