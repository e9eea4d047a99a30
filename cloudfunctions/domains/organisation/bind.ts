import type { Transaction } from '../../kernel/store';
import { identities, type Identity, identityIdOf } from './identity';
import { type Person, persons } from './person';

/** From now on this WeChat identity acts as the person, and no other one does. */
export async function bind(tx: Transaction, openid: string, person: Person): Promise<void> {
  if (person.openid !== undefined && person.openid !== openid) {
    await forgetIdentity(tx, person.openid);
  }
  await tx.replace(persons, { ...person, openid });
  await keepIdentity(tx, openid, { personId: person.id });
}

/** The WeChat identity acts as nobody any more. Returns the person that it acted as, as they are now. */
export async function unbind(tx: Transaction, openid: string): Promise<Person | undefined> {
  const identity = await forgetIdentity(tx, openid);
  const person =
    identity?.personId === undefined ? undefined : await tx.get(persons, identity.personId);
  if (!person) {
    return undefined;
  }
  const { openid: boundTo, ...rest } = person;
  if (boundTo !== openid) {
    return undefined;
  }
  await tx.replace(persons, rest);
  return tx.get(persons, person.id);
}

/** What is known of the identity from now on, instead of what was. */
export async function keepIdentity(
  tx: Transaction,
  openid: string,
  known: Pick<Identity, 'personId' | 'waitingBindingId'>,
): Promise<void> {
  const id = identityIdOf(openid);
  const earlier = await tx.get(identities, id);
  await (earlier
    ? tx.replace(identities, { id, version: earlier.version, ...known })
    : tx.insert(identities, { id, ...known }));
}

export async function forgetIdentity(
  tx: Transaction,
  openid: string,
): Promise<Identity | undefined> {
  const identity = await tx.get(identities, identityIdOf(openid));
  if (identity) {
    await tx.remove(identities, identity);
  }
  return identity;
}
