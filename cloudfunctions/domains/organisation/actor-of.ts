import type { Actor } from '../../kernel/actor';
import type { World } from '../../kernel/operation';
import { appointments, heldNow } from './appointment';
import { identities, identityIdOf } from './identity';
import { persons } from './person';

/** More posts than one person ever holds or held. */
const POSTS_MAX = 100;

/** Who calls, from the WeChat identity that the platform vouches for. Three reads: it stands before every call. */
export async function actorOf(openid: string, { store, now }: World): Promise<Actor> {
  const guest: Actor = { openid, held: [] };
  const identity = await store.get(identities, identityIdOf(openid));
  if (identity?.personId === undefined) {
    return guest;
  }
  const { personId } = identity;
  const [person, posts] = await Promise.all([
    store.get(persons, personId),
    store.find(appointments, { index: 'ofPerson', equals: { personId }, limit: POSTS_MAX }),
  ]);
  if (person?.openid !== openid) {
    return guest;
  }
  return {
    openid,
    personId,
    ...(person.householdId !== undefined && { householdId: person.householdId }),
    ...(person.villageId !== undefined && { villageId: person.villageId }),
    held: heldNow(posts.items, now),
  };
}
