import {
  bind,
  forgetIdentity,
  keepIdentity,
  unbind,
} from '../../../cloudfunctions/domains/organisation/bind';
import { identities, identityIdOf } from '../../../cloudfunctions/domains/organisation/identity';
import { type Person, persons } from '../../../cloudfunctions/domains/organisation/person';
import { aVillage, type Village } from '../../builders/village';

async function bindTo(village: Village, openid: string, personId: string): Promise<void> {
  await village.store.transact(async (tx) => {
    await bind(tx, openid, (await tx.get(persons, personId)) as Person);
  });
}

it('gives a person one WeChat identity, and the identity one person', async () => {
  const village = aVillage();
  await bindTo(village, 'first', 'person-sun-laogen');
  await bindTo(village, 'second', 'person-sun-laogen');
  const { store } = village;
  expect(await store.get(persons, 'person-sun-laogen')).toMatchObject({ openid: 'second' });
  expect(await store.get(identities, identityIdOf('first'))).toBeUndefined();
  expect(await store.get(identities, identityIdOf('second'))).toMatchObject({
    personId: 'person-sun-laogen',
  });
});

it('lets the person go on without an account', async () => {
  const { store } = aVillage();
  const left = await store.transact((tx) => unbind(tx, 'demo-zhang-guihua'));
  expect(left).toEqual(await store.get(persons, 'person-zhang-guihua'));
  expect(left).not.toHaveProperty('openid');
  expect(await store.get(identities, identityIdOf('demo-zhang-guihua'))).toBeUndefined();
  expect(await store.transact((tx) => unbind(tx, 'demo-zhang-guihua'))).toBeUndefined();
});

it('does not take the account of somebody who has another identity by now', async () => {
  const village = aVillage();
  const { store } = village;
  await bindTo(village, 'new', 'person-zhang-guihua');
  await store.transact((tx) => keepIdentity(tx, 'old', { personId: 'person-zhang-guihua' }));
  expect(await store.transact((tx) => unbind(tx, 'old'))).toBeUndefined();
  expect(await store.get(persons, 'person-zhang-guihua')).toMatchObject({ openid: 'new' });
});

it('keeps of an identity what is known last', async () => {
  const { store } = aVillage();
  await store.transact((tx) => keepIdentity(tx, 'o', { waitingBindingId: 'b' }));
  await store.transact((tx) => keepIdentity(tx, 'o', { personId: 'p' }));
  const known = await store.get(identities, identityIdOf('o'));
  expect(known).toEqual({ id: identityIdOf('o'), version: 2, personId: 'p' });
  expect(await store.transact((tx) => forgetIdentity(tx, 'o'))).toEqual(known);
  expect(await store.transact((tx) => forgetIdentity(tx, 'o'))).toBeUndefined();
});
