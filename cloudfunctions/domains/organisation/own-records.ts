import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import type { Collection, Store, Stored } from '../../kernel/store';
import { appointments, heldNow } from './appointment';
import { bindings } from './binding';
import { consents } from './consent';
import { identityIdOf } from './identity';
import { looks } from './look';
import { memberships } from './membership';
import type { Kept, PersonalRecords } from './personal-records';
import { phoneIdOf, phoneNumbers } from './phone-number';
import { householdOf, personOf } from './register';

/** More lines than there are about anybody here. */
const LINES_MAX = 1000;

/** What the register itself keeps about a person or a guest. */
export const ownRecords: PersonalRecords = {
  part: 'organisation',
  exportFor: async (owner, world) => ({ items: await everythingAbout(owner, world) }),
  async keptOf(owner, { store, now }): Promise<readonly Kept[]> {
    const { openid, personId } = owner;
    const lines =
      openid === undefined
        ? []
        : await all(store, consents, 'ofIdentity', { identityId: identityIdOf(openid) });
    const posts =
      personId === undefined ? [] : await all(store, appointments, 'ofPerson', { personId });
    return [
      ...(heldNow(posts, now).length > 0 ? [{ reason: 'holds_post' } as const] : []),
      ...(lines.length > 0 ? [{ reason: 'proof_of_consent', count: lines.length } as const] : []),
    ];
  },
};

async function everythingAbout(
  { openid, personId, householdId }: Actor,
  { store, vault }: World,
): Promise<unknown[]> {
  const phone =
    personId === undefined ? undefined : await store.get(phoneNumbers, phoneIdOf(personId));
  const asked = openid === undefined ? [] : await all(store, bindings, 'ofAsker', { openid });
  const aboutIds = [personId ?? [], asked.map(({ id }) => id)].flat();
  const seen = await Promise.all(
    aboutIds.map((aboutId) => all(store, looks, 'atWhom', { aboutId })),
  );
  return [
    ...labelled('person', personId === undefined ? [] : [await personOf(store, personId)]),
    ...labelled(
      'household',
      householdId === undefined ? [] : [await householdOf(store, householdId)],
    ),
    ...labelled('phone_number', phone ? [{ number: vault.open(phone.sealed), at: phone.at }] : []),
    ...labelled(
      'appointment',
      personId === undefined ? [] : await all(store, appointments, 'ofPerson', { personId }),
    ),
    ...labelled(
      'membership',
      personId === undefined ? [] : await all(store, memberships, 'ofPerson', { personId }),
    ),
    ...labelled(
      'consent',
      openid === undefined
        ? []
        : await all(store, consents, 'ofIdentity', { identityId: identityIdOf(openid) }),
    ),
    ...labelled('binding', asked),
    ...labelled('look', seen.flat()),
  ];
}

function labelled(what: string, records: readonly unknown[]): unknown[] {
  return records.filter((it) => it !== undefined).map((record) => ({ what, record }));
}

async function all<T extends Stored>(
  store: Store,
  from: Collection<T>,
  index: string,
  equals: Readonly<Record<string, string>>,
): Promise<readonly T[]> {
  const { items } = await store.find(from, { index, equals, limit: LINES_MAX });
  return items;
}
