import { bindings } from '../../../cloudfunctions/domains/organisation/binding';
import { letGo } from '../../../cloudfunctions/domains/organisation/let-go';
import {
  keepPhone,
  phoneIdOf,
  phoneNumbers,
} from '../../../cloudfunctions/domains/organisation/phone-number';
import { asks } from '../../builders/askings';
import { aVillage } from '../../builders/village';

it('makes a person a guest again, without a number', async () => {
  const village = aVillage();
  const { store } = village;
  await store.transact((tx) => keepPhone(tx, 'person-zhang-guihua', { sealed: 's', at: 1 }));
  const left = await store.transact((tx) => letGo(tx, 'demo-zhang-guihua', village.now()));
  expect(left).toMatchObject({ name: '张桂花' });
  expect(await village.actor('zhang-guihua')).toEqual({ openid: 'demo-zhang-guihua', held: [] });
  expect(await store.get(phoneNumbers, phoneIdOf('person-zhang-guihua'))).toBeUndefined();
});

it('withdraws an asking that waits', async () => {
  const village = aVillage();
  const id = await asks(village);
  const { store } = village;
  await store.transact((tx) => letGo(tx, 'demo-newcomer', village.now()));
  expect(await store.get(bindings, id)).toMatchObject({ state: 'withdrawn' });
});

it('has nothing to let go of a stranger', async () => {
  const village = aVillage();
  expect(await village.store.transact((tx) => letGo(tx, 'stranger', 1))).toBeUndefined();
});
