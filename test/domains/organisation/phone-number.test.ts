import {
  dropPhone,
  keepPhone,
  phoneIdOf,
  phoneNumbers,
} from '../../../cloudfunctions/domains/organisation/phone-number';
import { aVillage } from '../../builders/village';

it('keeps one number of an owner, the last one, until it is dropped', async () => {
  const { store } = aVillage();
  await store.transact((tx) => keepPhone(tx, 'p', { sealed: 'first', at: 1 }));
  await store.transact((tx) => keepPhone(tx, 'p', { sealed: 'second', at: 2 }));
  expect(await store.get(phoneNumbers, phoneIdOf('p'))).toMatchObject({ sealed: 'second', at: 2 });
  expect(await store.transact((tx) => dropPhone(tx, 'p'))).toMatchObject({ sealed: 'second' });
  expect(await store.transact((tx) => dropPhone(tx, 'p'))).toBeUndefined();
});
