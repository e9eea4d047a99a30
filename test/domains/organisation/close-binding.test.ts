import { type Binding, bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { close } from '../../../cloudfunctions/domains/organisation/close-binding';
import { identities, identityIdOf } from '../../../cloudfunctions/domains/organisation/identity';
import { phoneIdOf, phoneNumbers } from '../../../cloudfunctions/domains/organisation/phone-number';
import { asks, happened } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it('leaves the end on file, and neither words, number, identity nor duty', async () => {
  const village = aVillage();
  const { store } = village;
  const id = await asks(village, 'newcomer', {
    phone: { number: '13800000000', noticeVersion: 1 },
  });
  await store.transact(async (tx) => {
    const binding = (await tx.get(bindings, id)) as Binding;
    await close(tx, binding, { state: 'declined', settledAt: 9, declinedFor: 'not_recognised' });
  });
  expect(await store.get(bindings, id)).not.toHaveProperty('said');
  expect(await store.get(phoneNumbers, phoneIdOf(id))).toBeUndefined();
  expect(await store.get(identities, identityIdOf('demo-newcomer'))).toBeUndefined();
  expect((await happened(village)).map(({ name }) => name)).toContain('duty.settled');
});
